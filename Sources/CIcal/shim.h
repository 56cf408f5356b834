// libical 3.
#pragma once
#include <libical/ical.h>

// A fault in a mail's calendar object must never end the process, which is libical's default in debug builds.
static inline void ical_make_errors_harmless(void) {
    icalerror_set_errors_are_fatal(0);
    icalerror_set_error_state(ICAL_NO_ERROR, ICAL_ERROR_NONFATAL);
}
