#pragma once

#include "app/core/address.h"
#include "app/core/newsitem.h"
#include "ui/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QMenu;
class QWidget;

namespace quayside::ui {

class LocationBar;
class MainMenu;
class NewsPopup;
class PageMenu;
class PaletteDialog;
class PreferencesDialog;

/// What opens over the pages of one window: quick switch, menu of registries, preferences, the
/// bell's list.
class WindowTools : public QObject {
    Q_OBJECT
public:
    WindowTools(QWidget &window, const Workspace &workspace, MainMenu &menu, PageMenu &page,
                LocationBar &bar);

    /// What the window shows now; remembered as visited.
    void setCurrent(const Address &address);
    /// What the window shows is not there: nobody is offered to go back to it.
    void forgetCurrent();
    void openPalette(const QString &start);
    /// Keys and marks as the settings have them.
    void applyPreferences();

Q_SIGNALS:
    /// `object`: a tag or digest there; empty: none.
    void addressRequested(const quayside::Address &address, const QString &object);
    void newWindowRequested(const quayside::Address &address);
    void bookmarkRequested(const quayside::Address &address);
    void copyRequested(const QString &text);
    void jobsRequested();
    void layoutResetRequested();

protected:
    /// The bell's list follows its button.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTextSize();
    void changeTextSize(int steps);
    void fillConnectionMenu(QMenu *menu);
    void openPreferences(const QString &page);
    void openNews();
    QPoint newsCorner() const;
    /// Where a notification of a registry leads; nullopt: to no page.
    std::optional<Address> addressOf(const NewsItem &notification) const;
    /// False where it is none, or cannot be answered.
    bool openInvitation(const NewsItem &notification);
    void onNews(const NewsItem &item);
    void showAbout();
    void updateCount();

    QWidget &m_window;
    Workspace m_workspace;
    MainMenu &m_menu;
    PageMenu &m_page;
    LocationBar &m_bar;
    Address m_current;
    QPointer<PaletteDialog> m_palette;
    QPointer<PreferencesDialog> m_preferences;
    QPointer<NewsPopup> m_news;
};

} // namespace quayside::ui
