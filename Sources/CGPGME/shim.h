// GnuPG Made Easy: what runs gpg and gpgsm, and reads what they say.
#pragma once
#include <gpgme.h>
