#pragma once

#include <functional>
#include <memory>

class QMenu;
class QPoint;

namespace quayside::ui {

/// The way of every menu about a row: to the pointer, or to whoever wants what it offers without
/// its being shown. GUI thread.
class RowMenu {
public:
    /// `menu` deletes itself when it closes (WA_DeleteOnClose).
    static void popUp(QMenu *menu, const QPoint &global);
    /// What `ask` pops up, in the hands of the caller; nullptr: it does not. Not nested.
    static std::unique_ptr<QMenu> taken(const std::function<void()> &ask);
};

} // namespace quayside::ui
