#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>
#include <vector>

class QAbstractButton;
class QAction;
class QMenu;

namespace quayside::ui {

class MainMenu;
class PageHost;

/// What the page in front offers besides what all pages share, in the menu bar: its buttons and
/// their menus, and what the menu of the selected row offers. The page's own actions are shown, in
/// its own order, as far as they can be seen now; a button lends its word, its state and the reason
/// why it rests.
class PageMenu : public QObject {
    Q_OBJECT
public:
    /// `menu` has the submenus `page` and `selection`; they are filled before they show.
    PageMenu(QObject &parent, MainMenu &menu, PageHost &pages);
    ~PageMenu() override;

    struct Entry {
        QString id; ///< for trigger(); until the next call of entries()
        QString text; ///< as it is shown, with its mnemonic
        bool isOfSelection = false;
    };
    /// All that can be carried out now, menus in menus included.
    QList<Entry> entries();
    /// Whether it was still there.
    bool trigger(const QString &id);

private:
    void fill();
    void clear();
    void addRows(QMenu &menu);
    void addButtons(QMenu &page, QMenu &selection);
    void addButton(QMenu &menu, QAbstractButton &button);
    void collect(const QMenu &menu, bool isOfSelection, const QString &above, int depth,
                 QList<Entry> &entries);

    PageHost &m_pages;
    QMenu &m_page;
    QMenu &m_selection;
    std::vector<std::unique_ptr<QMenu>> m_taken; // whose actions stand in the menus
    QList<QPointer<QAction>> m_listed;
};

} // namespace quayside::ui
