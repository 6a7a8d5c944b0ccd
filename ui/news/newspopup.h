#pragma once

#include "app/models/newsmodel.h"

#include <QtWidgets/QFrame>

#include <functional>
#include <memory>

namespace quayside {
class News;
}

namespace quayside::ui {

namespace Ui {
class NewsPopup;
}

/// Under the bell: what happened and what registries have to say. Enter opens what it is about, Del
/// dismisses it. The page of a new version opens in the browser; the rest is the window's. What was
/// seen counts as read when it closes.
class NewsPopup : public QFrame {
    Q_OBJECT
public:
    /// The name of a connection by its id.
    using NameOf = std::function<QString(const QString &)>;

    NewsPopup(News &news, const NameOf &nameOf, QWidget *parent);
    ~NewsPopup() override;

    /// `connection`: the one that the window shows. Right edge at `corner`, in global coordinates.
    void popUp(const QString &connection, const QPoint &corner);
    /// The corner is elsewhere now.
    void follow(const QPoint &corner);

Q_SIGNALS:
    /// Not for a new version.
    void itemActivated(const quayside::NewsItem &item);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Delegate;

    void showItems();
    void applyFilter();
    void dismiss(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void retranslate();

    std::unique_ptr<Ui::NewsPopup> m_ui;
    News &m_news;
    NewsModel m_model;
    NewsProxyModel m_shown;
    QString m_connection;
};

} // namespace quayside::ui
