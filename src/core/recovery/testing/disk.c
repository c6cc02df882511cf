/*
 * A disk for tests, put before libc by LD_PRELOAD. Under DISK_FOLDER it
 * - writes down every change and every flush, and what the program said on stdout, into DISK_LOG (so that a power cut can be
 *   played back at any point: power-cuts.ts), and
 * - has room for so many more writes as the shared file DISK_ROOM says (so that it is full at exactly one of them: full-disk.ts).
 *   Number 0 of that file: writes left, -1 endless; number 1: writes asked for so far, and
 * - ends the program as kill -9 does once there is a file DISK_STOP: between two steps, each with its line in the log, never
 *   inside one.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/fs.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 65536
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int64_t inodes[MOST_FILES];
static const char *folder;
static int log_file = -1;
static volatile int64_t *room;

/* Who holds the lock knows that no step is half done; it is never given back. */
static void *end_when_told(void *stop) {
  for (;; usleep(200)) {
    pthread_mutex_lock(&lock);
    if (access(stop, F_OK) == 0) kill(getpid(), SIGKILL);
    pthread_mutex_unlock(&lock);
  }
}

__attribute__((constructor)) static void begin(void) {
  const char *log = getenv("DISK_LOG"), *shared = getenv("DISK_ROOM"), *stop = getenv("DISK_STOP");
  pthread_t watch;
  folder = getenv("DISK_FOLDER");
  if (log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (shared) {
    int file = REAL(open)(shared, O_RDWR | O_CLOEXEC);
    void *memory = mmap(NULL, 16, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory != MAP_FAILED) room = memory;
    REAL(close)(file);
  }
  if (stop) pthread_create(&watch, NULL, end_when_told, (void *)stop);
}

static int ours(const char *path) {
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int64_t inode_of(int file) {
  return file >= 0 && file < MOST_FILES ? inodes[file] : 0;
}

struct __attribute__((packed)) entry {
  char kind;
  int64_t inode, offset;
  uint32_t path, other, bytes;
};

static void note(char kind, int64_t inode, int64_t offset, const char *path, const char *other, const void *data, size_t bytes) {
  if (log_file < 0) return;
  struct entry head = {kind, inode, offset, path ? strlen(path) : 0, other ? strlen(other) : 0, bytes};
  struct iovec parts[] = {{&head, sizeof head}, {(void *)path, head.path}, {(void *)other, head.other}, {(void *)data, bytes}};
  if (REAL(writev)(log_file, parts, 4) < 0) abort();
}

/* How many of so many bytes still go onto the disk: all, half of the write that fills it, then none. */
static ssize_t fits(size_t bytes) {
  if (!room) return bytes;
  room[1] += 1;
  if (room[0] == -1) return bytes;
  if (room[0] > 0) {
    room[0] -= 1;
    return bytes;
  }
  size_t half = room[0] == 0 ? bytes / 2 : 0;
  room[0] = -2;
  if (half > 0) return half;
  errno = ENOSPC;
  return -1;
}

static int opened(const char *path, int flags, mode_t mode, int (*real)(const char *, int, ...)) {
  if (!ours(path)) return real(path, flags, mode);
  pthread_mutex_lock(&lock);
  struct stat before, now;
  int there = stat(path, &before) == 0;
  int file = !there && (flags & O_CREAT) && fits(1) < 0 ? -1 : real(path, flags, mode);
  if (file >= 0 && file < MOST_FILES && fstat(file, &now) == 0) {
    inodes[file] = now.st_ino;
    note(there ? 'B' : 'C', now.st_ino, 0, path, NULL, NULL, 0);
    if (there && (flags & O_TRUNC)) note('T', now.st_ino, 0, NULL, NULL, NULL, 0);
  }
  pthread_mutex_unlock(&lock);
  return file;
}

#define OPEN(name)                                      \
  int name(const char *path, int flags, ...) {          \
    va_list rest;                                       \
    va_start(rest, flags);                              \
    mode_t mode = va_arg(rest, mode_t);                 \
    va_end(rest);                                       \
    return opened(path, flags, mode, REAL(name));       \
  }
OPEN(open)
OPEN(open64)

int close(int file) {
  pthread_mutex_lock(&lock);
  if (file >= 0 && file < MOST_FILES) inodes[file] = 0;
  pthread_mutex_unlock(&lock);
  return REAL(close)(file);
}

static ssize_t written(int file, const void *data, size_t bytes, int64_t offset) {
  pthread_mutex_lock(&lock);
  int64_t inode = inode_of(file);
  ssize_t fitting = inode ? fits(bytes) : (ssize_t)bytes, done = -1;
  if (fitting >= 0) {
    struct stat now;
    int64_t at = offset;
    if (inode && at < 0) at = fcntl(file, F_GETFL) & O_APPEND && fstat(file, &now) == 0 ? now.st_size : lseek(file, 0, SEEK_CUR);
    done = offset < 0 ? REAL(write)(file, data, fitting) : REAL(pwrite)(file, data, fitting, offset);
    if (done > 0 && inode) note('W', inode, at, NULL, NULL, data, done);
    if (done > 0 && file == 1) note('A', 0, 0, NULL, NULL, data, done);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

/* Only what lies in the folder is made to wait for the lock; a pipe may block. */
ssize_t write(int file, const void *data, size_t bytes) {
  return inode_of(file) || file == 1 ? written(file, data, bytes, -1) : REAL(write)(file, data, bytes);
}
ssize_t pwrite(int file, const void *data, size_t bytes, off_t offset) {
  return inode_of(file) ? written(file, data, bytes, offset) : REAL(pwrite)(file, data, bytes, offset);
}
ssize_t pwrite64(int file, const void *data, size_t bytes, off64_t offset) {
  return pwrite(file, data, bytes, offset);
}
ssize_t writev(int file, const struct iovec *parts, int count) {
  return inode_of(file) ? written(file, parts[0].iov_base, parts[0].iov_len, -1) : REAL(writev)(file, parts, count);
}
ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) {
  return inode_of(file) ? written(file, parts[0].iov_base, parts[0].iov_len, offset) : REAL(pwritev)(file, parts, count, offset);
}
ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t offset) {
  return pwritev(file, parts, count, offset);
}

int ftruncate(int file, off_t length) {
  pthread_mutex_lock(&lock);
  int64_t inode = inode_of(file);
  struct stat now;
  int grows = inode && fstat(file, &now) == 0 && now.st_size < length;
  int done = grows && fits(1) < 0 ? -1 : REAL(ftruncate)(file, length);
  if (done == 0 && inode) note('T', inode, length, NULL, NULL, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}
int ftruncate64(int file, off64_t length) { return ftruncate(file, length); }

/* Written down, not done: nobody cuts the power of the real disk, and waiting for it is most of what a proof would take. */
static int flushed(int file, int (*real)(int)) {
  pthread_mutex_lock(&lock);
  int done = inode_of(file) ? 0 : real(file);
  if (done == 0 && inode_of(file)) note('S', inode_of(file), 0, NULL, NULL, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}
int fsync(int file) { return flushed(file, REAL(fsync)); }
int fdatasync(int file) { return flushed(file, REAL(fdatasync)); }

#define NAMES(kind, needs_room, path, other, call)          \
  pthread_mutex_lock(&lock);                                \
  int mine = ours(path);                                    \
  int done = mine && needs_room && fits(1) < 0 ? -1 : call; \
  if (done == 0 && mine) note(kind, 0, 0, path, other, NULL, 0); \
  pthread_mutex_unlock(&lock);                              \
  return done;
int rename(const char *from, const char *to) { NAMES('R', 0, from, to, REAL(rename)(from, to)) }
int link(const char *from, const char *to) { NAMES('L', 1, from, to, REAL(link)(from, to)) }
int remove(const char *path) { NAMES('U', 0, path, NULL, REAL(remove)(path)) }
static int removed_at(int file, const char *path, int flags) { NAMES('U', 0, path, NULL, REAL(unlinkat)(file, path, flags)) }
int unlinkat(int file, const char *path, int flags) {
  char link_name[64], whole[PATH_MAX * 2];
  if (file == AT_FDCWD || path[0] == '/') return removed_at(AT_FDCWD, path, flags);
  snprintf(link_name, sizeof link_name, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link_name, whole, PATH_MAX);
  if (length < 0) return REAL(unlinkat)(file, path, flags);
  snprintf(whole + length, PATH_MAX, "/%s", path);
  return removed_at(AT_FDCWD, whole, flags);
}
int unlink(const char *path) { NAMES('U', 0, path, NULL, REAL(unlink)(path)) }
int mkdir(const char *path, mode_t mode) { NAMES('M', 1, path, NULL, REAL(mkdir)(path, mode)) }
int rmdir(const char *path) { NAMES('D', 0, path, NULL, REAL(rmdir)(path)) }

/* Copies made inside the kernel would pass unseen: refused as on a disk that knows none, the program then writes by itself. */
ssize_t sendfile(int to, int from, off_t *offset, size_t bytes);
ssize_t sendfile64(int to, int from, off64_t *offset, size_t bytes) {
  if (!inode_of(to)) return REAL(sendfile64)(to, from, offset, bytes);
  errno = EINVAL;
  return -1;
}
ssize_t sendfile(int to, int from, off_t *offset, size_t bytes) { return sendfile64(to, from, offset, bytes); }
int ioctl(int file, unsigned long request, ...) {
  va_list rest;
  va_start(rest, request);
  void *argument = va_arg(rest, void *);
  va_end(rest);
  if (!inode_of(file) || request != FICLONE) return REAL(ioctl)(file, request, argument);
  errno = EOPNOTSUPP;
  return -1;
}
long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long), d = va_arg(rest, long);
  long e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number != SYS_copy_file_range || !inode_of((int)c)) return REAL(syscall)(number, a, b, c, d, e, f);
  errno = ENOSYS;
  return -1;
}
