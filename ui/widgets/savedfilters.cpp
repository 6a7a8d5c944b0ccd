#include "ui/widgets/savedfilters.h"

#include "app/services/settings.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/savedfilterdialog.h"

#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// A name that a menu shows as it was typed.
QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}

} // namespace

SavedFilters::SavedFilters(Settings &settings, const QString &list, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_list(list)
    , m_window(window)
{
}

void SavedFilters::addTo(QMenu &menu, const QString &current)
{
    const auto filters = m_settings.savedFilters(m_list);
    menu.addSection(tr("Saved filters"));
    for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
        QAction *action = menu.addAction(tintedIcon(u"bookmark"_s), plain(it.key()), this,
                                         [this, filter = it.value()] { Q_EMIT chosen(filter); });
        action->setObjectName(u"savedFilters.use"_s);
        action->setToolTip(it.value());
        action->setCheckable(it.value() == current);
        action->setChecked(it.value() == current);
    }
    QAction *save =
        menu.addAction(tr("&Save this filter…"), this, [this, current] { ask(current); });
    save->setObjectName(u"savedFilters.save"_s);
    save->setEnabled(!current.isEmpty() && filters.size() < kMost);
    // A menu that is cleared keeps its submenus.
    delete menu.findChild<QMenu *>(u"savedFilters.remove"_s);
    if (filters.isEmpty())
        return;
    QMenu *removal = menu.addMenu(tr("&Remove"));
    removal->setObjectName(u"savedFilters.remove"_s);
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        removal->addAction(plain(it.key()), this, [this, name = it.key()] { remove(name); });
}

void SavedFilters::ask(const QString &filter)
{
    auto *dialog =
        new SavedFilterDialog(filter, m_settings.savedFilters(m_list).keys(), m_window.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavedFilterDialog::named, this, [this, filter](const QString &name) {
        auto filters = m_settings.savedFilters(m_list);
        filters.insert(name, filter);
        m_settings.setSavedFilters(m_list, filters);
    });
    dialog->open();
}

void SavedFilters::remove(const QString &name)
{
    auto filters = m_settings.savedFilters(m_list);
    filters.remove(name);
    m_settings.setSavedFilters(m_list, filters);
}

} // namespace quayside::ui
