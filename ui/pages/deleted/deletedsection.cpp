#include "ui/pages/deleted/deletedsection.h"

#include "app/api/timemachineapi.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/deleted/restorerepositorydialog.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

DeletedSection::DeletedSection(const Workspace &workspace)
    : ListSection(u"deleted"_s, workspace)
    , m_model(makeDeletedRepositoryModel(this))
{
    list().setModel(*m_model, columns());
    list().sortBy(int(DeletedRepositoryColumn::Deleted), Qt::DescendingOrder);
    m_restore = list().addButton(u"restore"_s, u"arrow-back-up"_s, true);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(list().current(), false); });
    connect(&list(), &RecordList::activated, this,
            [this](const QString &id) { showMenu(id, belowRow(list())); });
    connect(&list(), &RecordList::menuRequested, this, &DeletedSection::showMenu);
    showWords();
    showActions();
}

QList<RecordColumn> DeletedSection::columns() const
{
    const auto name = [this](const QVariant &value, const QModelIndex &source) {
        CellLook look{.text = value.toString(), .icon = u"package"_s, .isStrong = true};
        if (m_model->rowAt(source.row()).isNameTaken)
            look.tip = tr("There is a repository of this name again: it comes back under another.");
        return look;
    };
    const auto visibility = [](const QVariant &value, const QModelIndex &) {
        const bool isPublic = value.toBool();
        return CellLook{.text = isPublic ? tr("Public") : tr("Private"),
                        .icon = isPublic ? u"world"_s : u"lock"_s};
    };
    const auto deleted = [](const QVariant &value, const QModelIndex &) { return agoLook(value); };
    const auto until = [this](const QVariant &, const QModelIndex &source) {
        return expiryLook(m_model->rowAt(source.row()).restorableUntil);
    };
    return {{[] { return tr("NAME"); }, 280, name},
            {[] { return tr("VISIBILITY"); }, 120, visibility},
            {[] { return tr("DELETED"); }, 140, deleted},
            {[] { return tr("CAN BE RESTORED"); }, 170, until}};
}

QString DeletedSection::title() const
{
    //: a tab: repositories that were deleted
    return tr("Deleted");
}

QString DeletedSection::tab() const
{
    return u"deleted"_s;
}

bool DeletedSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                               const std::optional<wire::Organization> &organization) const
{
    return isNamespaceAdmin(connection, subject, organization)
        && connection.offers(QLatin1StringView("quaysideDeletedRepositories"));
}

api::ApiCallBase *DeletedSection::startReading()
{
    m_read.clear();
    return api::TimeMachineApi(connection()->client()).deleted(subject()->name, {});
}

std::optional<Error> DeletedSection::takeReading(api::ApiCallBase &call)
{
    const auto page = static_cast<api::ApiCall<wire::DeletedRepositoryList> &>(call).takeResult();
    if (!page)
        return page.error();
    m_read += page->repositories;
    m_next = page->nextPage;
    m_model->setRows(m_read);
    return {};
}

api::ApiCallBase *DeletedSection::readOn()
{
    return m_next ? api::TimeMachineApi(connection()->client()).deleted(subject()->name, m_next)
                  : nullptr;
}

void DeletedSection::forgetRows()
{
    m_model->setRows({});
}

QLatin1StringView DeletedSection::writingOperation() const
{
    return QLatin1StringView("quaysideRestoreRepository");
}

void DeletedSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Deleted repositories");
    words.filter = tr("Filter deleted repositories");
    words.count = [](int count) { return tr("%n deleted repository(ies)", nullptr, count); };
    words.emptyIcon = u"trash"_s;
    words.emptyTitle = tr("No repository can be restored");
    words.emptyText = tr("A repository that is deleted stays here as long as the time machine of "
                         "the namespace keeps things.");
    words.noMatch = tr("No deleted repository matches the filter");
    list().setWords(words);
    m_restore->setText(tr("Restore"));
}

void DeletedSection::showActions()
{
    fit(*m_restore);
    m_restore->setEnabled(m_restore->isEnabled() && !list().current().isEmpty());
}

void DeletedSection::showMenu(const QString &id, const QPoint &global)
{
    if (m_model->rowOf(id) < 0 || !mayWrite())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deleted.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *back = menu->addAction(tintedIcon(u"arrow-back-up"_s), tr("&Restore"));
    back->setObjectName(u"deleted.back"_s);
    QAction *other = menu->addAction(tr("Restore under &another name…"));
    other->setObjectName(u"deleted.other"_s);
    for (QAction *action : {back, other})
        action->setEnabled(canWrite());
    connect(back, &QAction::triggered, this, [this, id] { restore(id, false); });
    connect(other, &QAction::triggered, this, [this, id] { restore(id, true); });
    RowMenu::popUp(menu, global);
}

void DeletedSection::restore(const QString &id, bool isAsking)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || !canWrite())
        return;
    const wire::DeletedRepository repository = m_model->rowAt(row);
    if (!isAsking && !repository.isNameTaken)
        return bringBack(repository, {}, {});
    auto *dialog = new RestoreRepositoryDialog(windowName(), repository, window());
    connect(dialog, &RestoreRepositoryDialog::submitted, this,
            [this, repository, open = QPointer(dialog)](const QString &name) {
                bringBack(repository, name, open);
            });
    openOver(*dialog);
}

void DeletedSection::bringBack(const wire::DeletedRepository &repository,
                               const std::optional<QString> &name,
                               const QPointer<RestoreRepositoryDialog> &dialog)
{
    const QString back = name.value_or(repository.name);
    write<void>(api::TimeMachineApi(connection()->client()).bringBack(repository, name),
                [this, back, dialog](const Result<void> &done) {
                    refresh(false);
                    if (!done && dialog)
                        return dialog->showRefusal(done.error());
                    if (!done)
                        return showRefusal(tr("%1 was not restored").arg(back), done.error());
                    if (dialog)
                        dialog->accept();
                    sayBack(back);
                });
}

void DeletedSection::sayBack(const QString &name)
{
    workspace().connections.repositories(*connection()).refresh();
    const auto path = RepositoryName::parse(subject()->name + u'/' + name);
    Q_EMIT announced(tr("%1 is back, with all that it held.").arg(name), tr("Show it"),
                     [this, path, id = connection()->id()] {
                         if (path)
                             Q_EMIT addressRequested(Address::repository(id, *path));
                     });
}

} // namespace quayside::ui
