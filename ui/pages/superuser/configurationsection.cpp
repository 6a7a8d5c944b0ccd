#include "ui/pages/superuser/configurationsection.h"

#include "ui/connect/connection.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/jsondialog.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTip = 2000;
/// More of them are counted.
constexpr int kNamedWarnings = 4;

} // namespace

ConfigurationSection::ConfigurationSection(const Workspace &workspace)
    : AdministrationSection(u"configuration"_s, workspace)
    , m_model(makeConfigurationModel(this))
    , m_warnings(new Banner)
    , m_onlyOwn(new QCheckBox)
{
    m_warnings->setObjectName(u"configuration.warnings"_s);
    m_warnings->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_warnings);
    layout()->setSpacing(10);
    m_onlyOwn->setObjectName(u"configuration.onlyOwn"_s);
    initColumns();
    list().addTool(m_onlyOwn);
    m_copyValue = list().addButton(u"copyValue"_s, u"copy"_s, false);
    m_copyAll = list().addButton(u"copyAll"_s, u"copy"_s, false);
    list().setRule([this](int row) {
        return !m_onlyOwn->isChecked()
            || m_model->rowAt(row).source != ConfigurationEntry::Source::Default;
    });
    connect(m_onlyOwn, &QCheckBox::toggled, this, [this] { list().refilter(); });
    connect(m_copyValue, &QPushButton::clicked, this, &ConfigurationSection::copyValue);
    connect(m_copyAll, &QPushButton::clicked, this, &ConfigurationSection::copyAll);
    connect(&list(), &RecordList::activated, this, &ConfigurationSection::showEntry);
    connect(&list(), &RecordList::menuRequested, this,
            [this](const QString &, const QPoint &point) { showMenu(point); });
    retranslate();
    showActions();
}

void ConfigurationSection::initColumns()
{
    const auto key = [this](const QVariant &value, const QModelIndex &index) {
        CellLook look{
            .text = value.toString(), .keepsGutter = !m_warnings->isHidden(), .isStrong = true};
        if (const QString why = m_model->rowAt(index.row()).warning; !why.isEmpty()) {
            look.icon = u"alert-triangle"_s;
            look.iconTone = Tone::Warning;
            look.tip = why;
            look.spoken = tr("%1, warning: %2").arg(look.text, why);
        }
        return look;
    };
    const auto text = [this](const QVariant &value, const QModelIndex &index) {
        return CellLook{.text = value.toString(),
                        .isMono = true,
                        .tip =
                            JsonView::pretty(m_model->rowAt(index.row()).value).left(kLongestTip)};
    };
    const auto source = [](const QVariant &value, const QModelIndex &) {
        const QString word = value.toString();
        if (word == "environment"_L1)
            return CellLook{.text = tr("Environment"),
                            .icon = u"terminal-2"_s,
                            .iconTone = Tone::Info,
                            .tone = Tone::Info};
        if (word == "default"_L1)
            return CellLook{.text = tr("Default"), .keepsGutter = true, .tone = Tone::Muted};
        //: where the value of a setting comes from
        return CellLook{.text = tr("Set"), .icon = u"pencil"_s};
    };
    list().setModel(*m_model,
                    {{[] { return tr("KEY"); }, 340, key},
                     {[] { return tr("VALUE"); }, 320, text},
                     {[] { return tr("FROM"); }, 140, source}},
                    int(ConfigurationColumn::Value));
}

bool ConfigurationSection::isOffered(const Connection &connection) const
{
    return connection.hasFeature("SUPERUSER_CONFIGDUMP"_L1);
}

bool ConfigurationSection::can(PageCommand command) const
{
    return ListedSection::can(command);
}

QString ConfigurationSection::whyRefused() const
{
    return tr("The registry tells how it is configured only where FEATURE_SUPERUSER_CONFIGDUMP is "
              "set to true in its configuration, and only to superusers.");
}

QString ConfigurationSection::title() const
{
    return tr("Configuration");
}

QString ConfigurationSection::tab() const
{
    return u"configuration"_s;
}

void ConfigurationSection::startReading()
{
    follow<wire::ConfigDump>(api().config(), [this](const wire::ConfigDump &dump) {
        m_config = dump.config;
        m_model->setRows(configurationEntries(dump));
        endWell();
        showWarnings();
    });
}

void ConfigurationSection::forgetRows()
{
    m_config = {};
    m_model->setRows({});
    showWarnings();
}

void ConfigurationSection::showWarnings()
{
    QStringList sentences;
    int count = 0;
    for (const ConfigurationEntry &entry : m_model->rows()) {
        if (!entry.warning.isEmpty() && ++count <= kNamedWarnings)
            //: a key of the configuration, and what is wrong with it
            sentences.append(tr("%1: %2").arg(entry.key, entry.warning));
    }
    if (count == 0)
        return m_warnings->hide();
    if (count > kNamedWarnings)
        sentences.append(tr("and %n more", nullptr, count - kNamedWarnings));
    m_warnings->show(Banner::Kind::Warning,
                     tr("%n setting(s) are not as they should be", nullptr, count),
                     sentences.join(u'\n'));
}

void ConfigurationSection::showActions()
{
    m_copyValue->setEnabled(!list().current().isEmpty());
    m_copyAll->setEnabled(!m_config.isEmpty());
}

void ConfigurationSection::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"configuration.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const QString &icon, const QString &word,
                                  const auto &slot) {
        QAction *action = menu->addAction(tintedIcon(icon), word);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"configuration.show"_s, u"code"_s, tr("&Show as JSON…"),
        [this] { showEntry(list().current()); });
    add(u"configuration.copy"_s, u"copy"_s, tr("&Copy value"), [this] { copyValue(); });
    RowMenu::popUp(menu, global);
}

void ConfigurationSection::showEntry(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    auto *dialog = new JsonDialog(
        windowName(), [key] { return key; }, m_model->rowAt(row).value, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfigurationSection::copyValue()
{
    const int row = m_model->rowOf(list().current());
    if (row < 0)
        return;
    QGuiApplication::clipboard()->setText(compactJson(m_model->rowAt(row).value));
    Q_EMIT announced(tr("The value of %1 is on the clipboard.").arg(list().current()));
}

void ConfigurationSection::copyAll()
{
    QGuiApplication::clipboard()->setText(JsonView::pretty(m_config));
    Q_EMIT announced(tr("The configuration is on the clipboard, secrets covered."));
}

void ConfigurationSection::retranslate()
{
    m_onlyOwn->setText(tr("Without defaults"));
    m_onlyOwn->setToolTip(tr("Only what differs from what it is by itself"));
    m_copyValue->setText(tr("Copy value"));
    m_copyAll->setText(tr("Copy all"));
    m_copyAll->setToolTip(tr("The whole configuration as JSON; secrets are covered"));
    showWarnings();
    list().setWords({.accessible = tr("Configuration of the registry"),
                     .filter = tr("Filter keys and values"),
                     .count = [](int n) { return tr("%n settings", nullptr, n); },
                     .emptyIcon = u"settings"_s,
                     .emptyTitle = tr("The registry names no setting"),
                     .noMatch = tr("No setting matches the filter")});
}

} // namespace quayside::ui
