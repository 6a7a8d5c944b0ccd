#include "ui/widgets/rowmenu.h"

#include <QtWidgets/QMenu>

namespace quayside::ui {

namespace {

/// Where the next menu goes in place of the screen; nullptr: to the screen.
std::unique_ptr<QMenu> *s_taker = nullptr;

} // namespace

void RowMenu::popUp(QMenu *menu, const QPoint &global)
{
    if (!s_taker)
        return menu->popup(global);
    // Its parent may go before whoever holds it.
    menu->setParent(nullptr);
    s_taker->reset(menu);
}

std::unique_ptr<QMenu> RowMenu::taken(const std::function<void()> &ask)
{
    Q_ASSERT(!s_taker);
    std::unique_ptr<QMenu> menu;
    s_taker = &menu;
    ask();
    s_taker = nullptr;
    return menu;
}

} // namespace quayside::ui
