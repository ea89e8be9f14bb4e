#pragma once

#include <QString>

namespace talan::test {

/// The cable to the place of some files: SQLite's calls to open and read them hang or fail while it
/// is out. One at a time in a program; others' files and this program's own are not touched.
class Cable
{
public:
    enum class Cut {
        Hangs, ///< Calls do not come back until the cable is in again, as with a dead server.
        Fails, ///< Calls fail at once, as after the system has given the place up.
    };

    /// For files whose path begins with `prefix`.
    explicit Cable(const QString &prefix);
    ~Cable();
    Cable(const Cable &) = delete;
    Cable &operator=(const Cable &) = delete;

    void pull(Cut cut);
    void plugIn();
};

} // namespace talan::test
