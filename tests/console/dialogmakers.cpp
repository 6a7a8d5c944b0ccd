#include "tests/console/dialogmakers.h"

#include "ui/pages/apptokens/newapptokendialog.h"
#include "ui/pages/deleted/restorerepositorydialog.h"
#include "ui/pages/history/comparedialog.h"
#include "ui/pages/history/comparetagsdialog.h"
#include "ui/pages/logs/logexportdialog.h"
#include "ui/pages/namespace/convertdialog.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/pages/namespace/namespacedialog.h"
#include "ui/pages/namespace/rightsdialog.h"
#include "ui/pages/policies/policydialog.h"
#include "ui/pages/repositories/addpermissiondialog.h"
#include "ui/pages/repositories/newrepositorydialog.h"
#include "ui/pages/storage/quotadialog.h"
#include "ui/pages/superuser/newmessagedialog.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/pages/tags/labelsdialog.h"
#include "ui/pages/tags/tagnamedialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/savedfilterdialog.h"
#include "ui/widgets/secretdialog.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace quayside::test {

using namespace quayside::ui;
using namespace Qt::StringLiterals;

namespace {

Digest digestOf(char digit)
{
    return *Digest::parse(u"sha256:"_s + QString(64, QLatin1Char(digit)));
}

wire::Tag tagOf(const QString &name, char digit, bool isImmutable = false)
{
    wire::Tag tag{*TagName::parse(name), digestOf(digit)};
    tag.start = instantFromMs(1'600'000'000'000);
    tag.end = instantFromMs(4'000'000'000'000);
    tag.size = 12'345'678;
    tag.isImmutable = isImmutable;
    return tag;
}

/// The words of a catalogue, for a dialog that is given them.
QString word(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

void type(const QWidget &dialog, const QString &field, const QString &text)
{
    if (auto *line = dialog.findChild<QLineEdit *>(field))
        return line->setText(text);
    auto *edit = dialog.findChild<QPlainTextEdit *>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setPlainText(text);
}

void press(const QWidget &dialog, const QString &button)
{
    auto *found = dialog.findChild<QAbstractButton *>(button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

bool DialogMakers::openAll()
{
    openConsole();
    if (!openTags())
        return false;
    m_questions = new TagQuestions(m_console->jobs(), *window());
    m_questions->setTarget(&connection(), repository());
    m_questions->setWindow(std::chrono::hours(24));
    m_commands = new RepositoryCommands(m_console->jobs(), *window());
    m_vault = std::make_unique<SecretVault>(m_folder->filePath(u"vault"_s));
    return true;
}

namespace {

/// A policy that was tried on all tags: until then it tells how many it has.
QDialog *tried(PolicyDialog *dialog)
{
    auto *check = dialog->findChild<QWidget *>(u"policy.check"_s);
    return QTest::qWaitFor([check] { return !check->isHidden(); }, kWait) ? dialog : nullptr;
}

} // namespace

DialogMakers::Cases DialogMakers::allDialogs()
{
    return namespaceDialogs() + tagDialogs() + teamDialogs() + connectionDialogs() + frameDialogs()
        + oauthDialogs() + superuserDialogs();
}

QDialog *DialogMakers::opened(const QString &name)
{
    return QTest::qWaitFor([&name] { return dialogNamed(name) != nullptr; }, kWait)
        ? dialogNamed(name)
        : nullptr;
}

QDialog *DialogMakers::byAction(const QString &action, const QString &name)
{
    window()->findChild<QAction *>(u"main.action."_s + action)->trigger();
    return opened(name);
}

DialogMakers::Cases DialogMakers::namespaceDialogs()
{
    return {
        {"NewAppTokenDialog",
         [this] {
             auto *dialog = new NewAppTokenDialog(m_title, window());
             type(*dialog, u"appToken.title"_s, u"Laptop"_s);
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"RestoreRepositoryDialog, taken",
         [this] {
             auto *dialog = new RestoreRepositoryDialog(
                 m_title,
                 {.id = u"1"_s, .nameSpace = u"payments"_s, .name = u"api"_s, .isNameTaken = true},
                 window());
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"RestoreRepositoryDialog, no name",
         [this] {
             auto *dialog = new RestoreRepositoryDialog(
                 m_title, {.id = u"1"_s, .nameSpace = u"payments"_s, .name = u"api"_s}, window());
             type(*dialog, u"restoreRepository.name"_s, u"No Name"_s);
             return dialog;
         }},
        {"LogExportDialog",
         [this]() -> QDialog * {
             auto *dialog = new LogExportDialog(connection(),
                                                {api::LogTarget::Kind::Organization, u"nobody"_s},
                                                {QDate(2026, 1, 2), QDate(2026, 2, 3)}, window());
             type(*dialog, u"logExport.receiver"_s, u"ada@example.org"_s);
             press(*dialog, u"logExport.go"_s);
             auto *banner = dialog->findChild<QWidget *>(u"logExport.banner"_s);
             const bool isRefused =
                 QTest::qWaitFor([banner] { return !banner->isHidden(); }, kWait);
             type(*dialog, u"logExport.receiver"_s, u"nowhere"_s);
             return isRefused ? dialog : nullptr;
         }},
        {"NamespaceDialog",
         [this] {
             QDialog *dialog = byAction(u"newOrganization"_s, u"namespaceDialog"_s);
             type(*dialog, u"namespace.name"_s, u"No Name"_s);
             type(*dialog, u"namespace.email"_s, u"nowhere"_s);
             static_cast<NamespaceDialog *>(dialog)->showRefusal(m_refusal);
             return dialog;
         }},
        {"RightsDialog",
         [this] {
             auto *dialog =
                 new RightsDialog(m_title, u"payments+ci"_s, {u"api"_s, u"web"_s}, window());
             dialog->setRights({{u"api"_s, RepositoryRole::Write}});
             dialog->showRefusal([] { return word("ErrorText", "The registry cannot do this."); });
             return dialog;
         }},
        {"AddPermissionDialog",
         [this] {
             m_commands->addPermission(connection(),
                                       {repository(), *RepositoryName::parse(u"ada/web"_s)});
             QDialog *dialog = opened(u"addPermission"_s);
             wire::Entity user;
             user.name = u"ada"_s;
             auto *who = dialog->findChild<EntityField *>(u"addPermission.who"_s);
             who->setEntity(user);
             Q_EMIT who->entityChosen(user);
             dialog->findChild<QComboBox *>(u"addPermission.role"_s)->setCurrentIndex(2);
             return dialog;
         }},
        {"NewRepositoryDialog",
         [this] {
             auto *dialog =
                 new NewRepositoryDialog(m_title, {u"ada"_s, u"payments"_s}, true, window());
             dialog->findChild<QComboBox *>(u"new.namespace"_s)->setCurrentIndex(1);
             type(*dialog, u"new.name"_s, u"No Name"_s);
             type(*dialog, u"new.description"_s, u"What is typed stays."_s);
             press(*dialog, u"new.public"_s);
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"QuotaDialog",
         [this] {
             auto *dialog = new QuotaDialog(m_title, u"payments"_s,
                                            QuotaWish{qint64(3) << 30, 90, {50, 70}}, window());
             type(*dialog, u"quota.warnings"_s, u"50, many"_s);
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"NewMessageDialog",
         [this] {
             auto *dialog = new NewMessageDialog(m_title, window());
             dialog->findChild<QComboBox *>(u"newMessage.severity"_s)->setCurrentIndex(1);
             type(*dialog, u"newMessage.content"_s, QString(10'001, u'x'));
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"ConvertDialog",
         [this] {
             auto *dialog =
                 new ConvertDialog(m_title, u"ada"_s, {u"acme"_s, u"payments"_s}, window());
             type(*dialog, u"convert.admin"_s, u"ada"_s);
             return dialog;
         }},
        {"ConvertDialog, refused",
         [this] {
             auto *dialog = new ConvertDialog(m_title, u"ada"_s, {}, window());
             type(*dialog, u"convert.admin"_s, u"grace"_s);
             dialog->showRefusal({ErrorCode::InvalidInput, {}, u"no"_s});
             return dialog;
         }},
        {"ConfirmDialog, word",
         [this] {
             m_commands->askToDelete(connection(),
                                     {repository(), *RepositoryName::parse(u"acme/web")});
             type(*opened(u"confirm"_s), u"confirm.typed"_s, u"2"_s);
             return opened(u"confirm"_s);
         }},
        {"ConfirmDialog, public",
         [this] {
             (void)m_commands->setVisibility(
                 connection(), {{repository()}, {*RepositoryName::parse(u"admin/other"_s)}}, true);
             return opened(u"confirm"_s);
         }},
        {"ConfirmDialog, read-only",
         [this] {
             (void)m_commands->setReadOnly(
                 connection(), {{repository()}, {*RepositoryName::parse(u"admin/other"_s)}}, true);
             return opened(u"confirm"_s);
         }},
        {"SecretDialog",
         [this] {
             auto *dialog = new SecretDialog(
                 [title = m_title] {
                     return SecretDialog::Words{title,
                                                word("quayside::ui::LocalRegistry", "API token"),
                                                word("quayside::ui::LocalRegistry",
                                                     "The API token of the local registry")};
                 },
                 u"s3cret"_s, window());
             press(*dialog, u"secret.eye"_s);
             press(*dialog, u"secret.copy"_s);
             return dialog;
         }},
        {"SavedFilterDialog",
         [this] {
             auto *dialog = new SavedFilterDialog(u"age>30d"_s, {u"old"_s}, window());
             type(*dialog, u"savedFilter.name"_s, u"old"_s);
             return dialog;
         }},
    };
}

DialogMakers::Cases DialogMakers::tagDialogs()
{
    const QList<wire::Tag> tags{tagOf(u"v1"_s, 'a'), tagOf(u"v2"_s, 'b'),
                                tagOf(u"v3"_s, 'a', true)};
    const Instant yesterday = Clock::system().now() - std::chrono::hours(24);
    const auto plan = [this](const std::function<void()> &ask) {
        ask();
        return opened(u"tagPlan"_s);
    };
    TagEvent lost{.kind = TagEventKind::Deleted, .tag = *TagName::parse(u"v1")};
    lost.from = digestOf('a');
    lost.time = instantFromMs(1'600'000'000'000);
    return {
        {"TagPlanDialog, delete",
         [=, this] { return plan([=, this] { m_questions->askToDelete(tags, tags); }); }},
        {"TagPlanDialog, delete none",
         [=, this] { return plan([=, this] { m_questions->askToDelete({tags.at(2)}, tags); }); }},
        {"TagPlanDialog, purge",
         [=, this] { return plan([=, this] { m_questions->askToPurge(tags); }); }},
        {"TagPlanDialog, lock",
         [=, this] { return plan([=, this] { m_questions->askToLock(tags, true); }); }},
        {"TagPlanDialog, restore",
         [=, this] { return plan([=, this] { m_questions->askToRestore(lost); }); }},
        {"TagPlanDialog, purge the past",
         [=, this] { return plan([=, this] { m_questions->askToPurgePast(lost); }); }},
        {"TagPlanDialog, return",
         [=, this]() -> QDialog * {
             // Nothing was there yet.
             QDialog *dialog =
                 plan([=, this] { m_questions->askToReturn({}, yesterday, std::nullopt); });
             auto *note = dialog->findChild<QLabel *>(u"tagPlan.note"_s);
             const auto isAnswered = [note] { return !note->text().endsWith(u'…'); };
             return QTest::qWaitFor(isAnswered, kWait) ? dialog : nullptr;
         }},
        {"TagNameDialog, moves",
         [=, this] {
             auto *dialog = new TagNameDialog(m_title, tags.at(0), tags, window());
             type(*dialog, u"tagName.name"_s, u"v2"_s);
             return dialog;
         }},
        {"TagNameDialog, no name",
         [=, this] {
             auto *dialog = new TagNameDialog(m_title, tags.at(0), tags, window());
             type(*dialog, u"tagName.name"_s, u"no name"_s);
             return dialog;
         }},
        {"LabelsDialog, none",
         [this]() -> QDialog * {
             wire::Tag tag = tagOf(u"v1.9.12"_s, 'a');
             const auto shown = cell(u"v1.9.12"_s, TagModel::Column::Tag);
             Q_ASSERT(shown.isValid());
             auto *dialog = new LabelsDialog({m_title, repository(), tag, true},
                                             connection().client(), window());
             dialog->findChild<QComboBox *>(u"labels.type"_s)->setCurrentIndex(2);
             type(*dialog, u"labels.key"_s, u"key"_s);
             type(*dialog, u"labels.value"_s, u"no json"_s);
             auto *title = dialog->findChild<QWidget *>(u"state.title"_s);
             return QTest::qWaitFor([title] { return !title->isHidden(); }, kWait) ? dialog
                                                                                   : nullptr;
         }},
        {"ChangeExpirationDialog",
         [=, this] {
             return new ChangeExpirationDialog(repository(), u"Registry"_s, tags,
                                               instantFromMs(1'790'000'000'000),
                                               std::chrono::hours(24), window());
         }},
        {"CompareTagsDialog",
         [this]() -> QDialog * {
             auto *dialog = new CompareTagsDialog(connection(), repository(), window());
             auto *before = dialog->findChild<QComboBox *>(u"compareTags.before"_s);
             auto *after = dialog->findChild<QComboBox *>(u"compareTags.after"_s);
             if (!QTest::qWaitFor([before] { return before->count() > 1; }, kWait))
                 return nullptr;
             before->setEditText(after->currentText());
             press(*dialog, u"compareTags.compare"_s);
             return dialog;
         }},
        {"CompareDialog, of two tags",
         [=, this] {
             return new CompareDialog(connection(), repository(), tags.at(0), tags.at(1), window());
         }},
        {"CompareDialog",
         [=, this] {
             return new CompareDialog(connection(), repository(), *TagName::parse(u"v1"),
                                      digestOf('a'), digestOf('b'), window());
         }},
        {"PolicyDialog, of many",
         [this] {
             m_commands->applyPolicy(connection(),
                                     {repository(), *RepositoryName::parse(u"ada/web"_s)});
             return tried(static_cast<PolicyDialog *>(opened(u"policy"_s)));
         }},
        {"PolicyDialog",
         [this] {
             auto *dialog = new PolicyDialog(connection(),
                                             {.window = m_title,
                                              .repositories = {m_repository},
                                              .timeMachine = {},
                                              .others = {}},
                                             {}, window());
             dialog->showRefusal(m_refusal);
             return tried(dialog);
         }},
    };
}

} // namespace quayside::test
