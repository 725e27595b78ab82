// What the allocator of glibc can be told; the module Glibc leaves it out.
#include <malloc.h>
