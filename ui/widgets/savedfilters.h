#pragma once

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace quayside {
class Settings;
}

namespace quayside::ui {

/// The filters of one list that the user has given names: in a menu to be used, saved and removed.
/// They are lines of text, which can be shared as they are. Main thread.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    /// `list`: which one, as the settings name it.
    SavedFilters(Settings &settings, const QString &list, QWidget &window);

    static constexpr qsizetype kMost = 50;

    /// From now on those of another one.
    void setList(const QString &list) { m_list = list; }

    /// Adds what there is to the end of a menu; `current`: the filter that is set now.
    void addTo(QMenu &menu, const QString &current);

Q_SIGNALS:
    void chosen(const QString &filter);

private:
    void ask(const QString &filter);
    void remove(const QString &name);

    Settings &m_settings;
    QString m_list;
    QWidget &m_window;
};

} // namespace quayside::ui
