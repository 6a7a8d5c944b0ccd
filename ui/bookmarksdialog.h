#pragma once

#include "app/core/address.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside {
class Bookmarks;
}

namespace quayside::ui {

namespace Ui {
class BookmarksDialog;
}

/// The bookmarks, to be given other names and removed; each change holds at once.
class BookmarksDialog : public Dialog {
    Q_OBJECT
public:
    BookmarksDialog(Bookmarks &bookmarks, QWidget *parent);
    ~BookmarksDialog() override;

private:
    void retranslate() override;
    void fill();
    void rename(int row, int column);
    void remove();
    std::optional<Address> addressAt(int row) const;

    std::unique_ptr<Ui::BookmarksDialog> m_ui;
    Bookmarks &m_bookmarks;
};

} // namespace quayside::ui
