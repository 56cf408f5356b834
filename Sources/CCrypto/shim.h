// OpenSSL's libcrypto: digests, HMAC, public keys, signed data, constant-time comparison, random bytes.
#pragma once
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// OpenSSL names types by numbers in macros, and strings through its own type.
static inline int crypto_is_signed_data(const CMS_ContentInfo *info) {
    return OBJ_obj2nid(CMS_get0_type(info)) == NID_pkcs7_signed;
}
