#include "ui/preferences/preferencesdialog.h"

#include "app/services/settings.h"
#include "ui/actions.h"
#include "ui/desktopnews.h"
#include "ui/preferences/keyeditor.h"
#include "ui/preferences/preferencespages.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/workspace.h"
#include "ui_preferencesdialog.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// As they stand in the list of languages; empty: the system's.
const auto &languages()
{
    static const std::array kAll{QString(), u"en"_s, u"zh_TW"_s};
    return kAll;
}

/// Names of pages, the current one on a rounded plane as in the navigator.
class RailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF plane = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (isSelected || isHovered)
            paintBox(*painter, plane, measure::kControlRadius,
                     toneColor(isSelected ? Tone::Sel : Tone::Press, option.palette),
                     isSelected && option.state.testFlag(QStyle::State_HasFocus)
                         ? toneColor(Tone::Accent, option.palette)
                         : QColor());
        paintText(*painter, plane.adjusted(12, 0, -12, 0), index.data().toString(),
                  scaledFont(1, isSelected), toneColor(Tone::Text, option.palette));
    }
};

} // namespace

PreferencesDialog::PreferencesDialog(const Workspace &workspace, const Actions &actions,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_settings(workspace.settings)
    , m_desktopNews(workspace.desktopNews)
{
    m_ui->setupUi(this);
    m_ui->rail->setTone(Tone::Chrome);
    m_ui->rail->setFixedWidth(measure::kDialogRail);
    m_ui->pageList->setItemDelegate(new RailDelegate(this));
    m_ui->pageList->setMouseTracking(true);
    m_ui->pageList->setBackgroundRole(QPalette::Window);
    m_ui->pageList->viewport()->setBackgroundRole(QPalette::Window);
    for (const PreferencesPage &page : preferencesPages()) {
        auto *item = new QListWidgetItem(page.title, m_ui->pageList);
        item->setSizeHint({0, measure::kControl + 2});
    }
    m_keys = new KeyEditor(m_settings, actions,
                           {m_ui->keyFilter, m_ui->keys, m_ui->keyEdit, m_ui->keySet,
                            m_ui->keyReset, m_ui->keyResetAll, m_ui->keyConflict},
                           this);
    m_ui->security->setUp(m_settings, workspace.credentials);
    m_ui->tools->setUp(m_settings);
    m_ui->connections->setUp(m_settings);
    m_ui->local->setUp(workspace.local);
    connect(m_ui->connections, &ConnectionsPage::managerRequested, this,
            &PreferencesDialog::connectionsRequested);
    m_ui->updates->setUp(m_settings, workspace.updates);
    connectFields();
    connectLimits();
    connectToasts();
    retranslate();
    m_ui->pageList->setCurrentRow(0);
    m_ui->pageList->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::showPage(const QString &id)
{
    const QList<PreferencesPage> pages = preferencesPages();
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).id == id)
            m_ui->pageList->setCurrentRow(i);
    }
}

void PreferencesDialog::connectFields()
{
    connect(m_ui->pageList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->pages->setCurrentIndex(row);
        m_ui->title->setText(preferencesPages().at(row).title);
    });
    const auto onCombo = [this](QComboBox *combo, auto setter) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this, setter](int index) {
            if (!m_isFilling && index >= 0)
                setter(index);
        });
    };
    onCombo(m_ui->language,
            [this](int index) { m_settings.setLanguage(languages().at(size_t(index))); });
    onCombo(m_ui->start, [this](int index) { m_settings.setStartView(StartView(index)); });
    onCombo(m_ui->theme, [this](int index) { m_settings.setTheme(ThemeChoice(index)); });
    onCombo(m_ui->density, [this](int index) { m_settings.setDensity(RowDensity(index)); });
    onCombo(m_ui->dates, [this](int index) { m_settings.setRelativeDates(index == 0); });
    onCombo(m_ui->zone, [this](int index) { m_settings.setZone(ZoneChoice(index)); });
    onCombo(m_ui->logLevel, [this](int index) { m_settings.setLogLevel(LogDetail(index)); });
    const auto onValue = [this](auto *field, auto signal, auto setter) {
        connect(field, signal, this, [this, setter](auto value) {
            if (!m_isFilling)
                (m_settings.*setter)(value);
        });
    };
    onValue(m_ui->confirmClose, &QCheckBox::toggled, &Settings::setCloseConfirmed);
    onValue(m_ui->nativeStyle, &QCheckBox::toggled, &Settings::setNativeStyle);
    onValue(m_ui->parallel, &QSpinBox::valueChanged, &Settings::setParallelRequests);
    connect(m_ui->resetLayout, &QPushButton::clicked, this,
            &PreferencesDialog::layoutResetRequested);
    connect(m_ui->settingsFolder, &QPushButton::clicked, this, &PreferencesDialog::folderRequested);
    connect(m_ui->diagnostics, &QPushButton::clicked, this,
            &PreferencesDialog::diagnosticsRequested);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::connectLimits()
{
    const auto keep = [this] {
        // The first limit stays below the second, whichever was moved.
        m_ui->approachingDays->setMinimum(m_ui->soonDays->value() + 1);
        m_settings.setExpiryLimits({std::chrono::days(m_ui->soonDays->value()),
                                    std::chrono::days(m_ui->approachingDays->value())});
    };
    for (QSpinBox *days : {m_ui->soonDays, m_ui->approachingDays})
        connect(days, &QSpinBox::valueChanged, this, [this, keep] {
            if (!m_isFilling)
                keep();
        });
}

QList<std::pair<QCheckBox *, QList<NewsKind>>> PreferencesDialog::toasts() const
{
    return {{m_ui->toastJobs, {NewsKind::JobFailed, NewsKind::JobInterrupted}},
            {m_ui->toastSignIn, {NewsKind::SignInLost}},
            {m_ui->toastCertificate, {NewsKind::CertificateExpiring}},
            {m_ui->toastToken, {NewsKind::TokenExpiring}},
            {m_ui->toastMessage, {NewsKind::RegistryMessage}},
            {m_ui->toastNotification, {NewsKind::Notification}},
            {m_ui->toastDisk, {NewsKind::DiskLow}},
            {m_ui->toastVersion, {NewsKind::NewVersion}}};
}

void PreferencesDialog::connectToasts()
{
    const auto keep = [this] {
        QList<NewsKind> ticked;
        for (const auto &[box, kinds] : toasts()) {
            if (box->isChecked())
                ticked.append(kinds);
        }
        m_settings.setDesktopKinds(ticked);
    };
    for (const auto &toast : toasts())
        connect(toast.first, &QCheckBox::toggled, this, [this, keep] {
            if (!m_isFilling)
                keep();
        });
    connect(&m_desktopNews, &DesktopNews::canShowChanged, this, &PreferencesDialog::fillToasts);
}

void PreferencesDialog::fillToasts()
{
    const bool canShow = m_desktopNews.canShow();
    const QString reason = tr("This desktop has no tray, which would show them.");
    const QList<NewsKind> ticked = m_settings.desktopKinds();
    for (const auto &[box, kinds] : toasts()) {
        const QSignalBlocker quiet(box);
        box->setChecked(ticked.contains(kinds.constFirst()));
        box->setEnabled(canShow);
        box->setToolTip(canShow ? QString() : reason);
    }
    m_ui->toastHint->setText(canShow ? tr("While no window of Quayside is in front.") : reason);
}

void PreferencesDialog::fillCombo(QComboBox *combo, const QStringList &words, int current)
{
    combo->clear();
    combo->addItems(words);
    combo->setCurrentIndex(current);
}

void PreferencesDialog::fill()
{
    m_isFilling = true;
    int language = 0;
    for (size_t i = 0; i < languages().size(); ++i) {
        if (languages().at(i) == m_settings.language())
            language = int(i);
    }
    fillCombo(m_ui->language, {tr("As the system"), u"English"_s, u"繁體中文"_s}, language);
    fillCombo(m_ui->start, {tr("The repositories"), tr("What was shown last")},
              int(m_settings.startView()));
    fillCombo(m_ui->theme, {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
              int(m_settings.theme()));
    fillCombo(m_ui->density, {tr("Compact"), tr("Normal"), tr("Comfortable")},
              int(m_settings.density()));
    fillCombo(m_ui->dates, {tr("From now: 3 d ago, in 5 days"), tr("Date and time")},
              m_settings.hasRelativeDates() ? 0 : 1);
    fillCombo(m_ui->zone, {tr("Of this computer"), u"UTC"_s}, int(m_settings.zone()));
    fillCombo(m_ui->logLevel, {tr("Warnings and errors"), tr("Requests, too"), tr("Everything")},
              int(m_settings.logLevel()));
    m_ui->confirmClose->setChecked(m_settings.isCloseConfirmed());
    m_ui->nativeStyle->setChecked(m_settings.isNativeStyle());
    const ExpiryLimits limits = m_settings.expiryLimits();
    m_ui->soonDays->setValue(int(limits.soon.count()));
    m_ui->approachingDays->setMinimum(int(limits.soon.count()) + 1);
    m_ui->approachingDays->setValue(int(limits.approaching.count()));
    fillToasts();
    m_ui->parallel->setValue(m_settings.parallelRequests());
    m_isFilling = false;
}

void PreferencesDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Preferences"));
    //: short for days, behind a number
    const QString days = tr(" d");
    m_ui->soonDays->setSuffix(days);
    m_ui->approachingDays->setSuffix(days);
    const QList<PreferencesPage> pages = preferencesPages();
    for (int i = 0; i < pages.size(); ++i)
        m_ui->pageList->item(i)->setText(pages.at(i).title);
    m_ui->title->setText(pages.at(qMax(0, m_ui->pageList->currentRow())).title);
    fill();
    m_keys->fill();
}

} // namespace quayside::ui
