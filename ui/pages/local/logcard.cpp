#include "ui/pages/local/logcard.h"

#include "ui/localregistry.h"
#include "ui/pages/local/loghighlighter.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/filedialog.h"
#include "ui_logcard.h"

#include <QtCore/QEvent>
#include <QtCore/QSaveFile>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 10'000;
constexpr int kPathColumn = 44;

QString word(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"debug"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Error:
        return u"error"_s;
    case LogLevel::Info:
        break;
    }
    return u"info"_s;
}

/// `method=GET path=/config status=200 bytes=1637 ms=0 peer=127.0.0.1 id=3b14` in columns.
QString accessText(const QString &message)
{
    static const QRegularExpression form(u"^method=(\\S+) path=(\\S+) status=(\\d+) bytes=(\\d+) "
                                         "ms=(\\d+) peer=(\\S+) id=(\\S+)$"_s);
    const QRegularExpressionMatch match = form.match(message);
    if (!match.hasMatch())
        return message;
    const QLocale locale = QLocale::c();
    const QString size = sizeText(match.captured(4).toLongLong(), locale);
    const QString from = match.captured(6) == "127.0.0.1"_L1 ? QString() : match.captured(6) + u' ';
    return match.captured(1).leftJustified(7) + match.captured(2).leftJustified(kPathColumn) + u' '
        + match.captured(3) + size.rightJustified(10) + match.captured(5).rightJustified(7)
        + u" ms  "_s + from + match.captured(7);
}

} // namespace

LogCard::LogCard(QWidget *parent)
    : FillPanel(parent)
    , m_ui(std::make_unique<Ui::LogCard>())
{
    m_ui->setupUi(this);
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    m_highlighter = new LogHighlighter(m_ui->text->document());
    m_ui->text->setMaximumBlockCount(kMostLines);
    m_ui->text->document()->setDocumentMargin(0);
    m_ui->copy->setIcon(tintedIcon(u"copy"_s));
    m_ui->save->setIcon(tintedIcon(u"device-floppy"_s));
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(300);
    connect(&m_filterDelay, &QTimer::timeout, this, &LogCard::applyFilter);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    for (const QPushButton *level : {m_ui->error, m_ui->warning, m_ui->info, m_ui->debug})
        connect(level, &QPushButton::toggled, this, &LogCard::showAll);
    connect(m_ui->follow, &QCheckBox::toggled, this, &LogCard::follow);
    // The text blocks its scroll bar's signals while it scrolls by pages and by the keyboard.
    connect(m_ui->text, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int moved) {
        const QScrollBar *bar = m_ui->text->verticalScrollBar();
        if (moved != 0 && !m_isChanging && bar->value() < bar->maximum())
            m_ui->follow->setChecked(false);
    });
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_ui->text->toPlainText()); });
    connect(m_ui->save, &QPushButton::clicked, this, &LogCard::save);
    showNote();
    applyTheme();
}

LogCard::~LogCard() = default;

void LogCard::setRing(const LogRing &ring)
{
    m_ring = &ring;
    showAll();
}

void LogCard::setRegistry(LocalRegistry &registry)
{
    m_registry = &registry;
    connect(&registry.server(), &LocalServer::logAdded, this, &LogCard::addLines);
    connect(&registry, &LocalRegistry::stateChanged, this, &LogCard::showNote);
    setRing(registry.server().log());
}

void LogCard::setInDock()
{
    m_isInDock = true;
    setEdge(Edge::None);
    setTone(Tone::Page);
    applyTheme();
    m_ui->cardLayout->setContentsMargins(0, 8, 0, 8);
    m_ui->title->hide();
    const auto parts = findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->objectName().startsWith("local.log."_L1))
            part->setObjectName("dock"_L1 + part->objectName().mid(5));
    }
    setFocusProxy(m_ui->text);
}

void LogCard::showNote()
{
    const QString note = noteText();
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
}

QString LogCard::noteText() const
{
    if (!m_unsaved.first.isEmpty())
        return tr("%1 cannot be written: %2").arg(m_unsaved.first, m_unsaved.second);
    const LocalServer *server = m_registry ? &m_registry->server() : nullptr;
    if (server && server->state() == LocalServer::State::Running && !server->isOwn())
        return m_registry->options().keepsRunning
            ? tr("The log of the service: journalctl --user -u %1").arg(UserService::unitName())
            : tr("The registry was found running: its log is with the program "
                 "that started it.");
    const qsizetype all = m_ring ? m_ring->lines().size() : 0;
    if (all == 0)
        return server ? tr("Nothing was logged since this console was started.") : QString();
    return m_ui->text->document()->isEmpty()
        ? tr("%n line(s) are hidden by the levels or the filter.", nullptr, int(all))
        : QString();
}

void LogCard::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void LogCard::clearFilter()
{
    m_ui->filter->clear();
    applyFilter();
}

LogLevel LogCard::levelOf(const LogLine &line)
{
    // This console asks for it all the time.
    const bool isHealth =
        line.topic == "http.access"_L1 && line.message.contains(" path=/health/"_L1);
    return isHealth && line.level == LogLevel::Info ? LogLevel::Debug : line.level;
}

bool LogCard::isShown(const LogLine &line, LogLevel level) const
{
    const QPushButton *chip = level == LogLevel::Error ? m_ui->error
        : level == LogLevel::Warning                   ? m_ui->warning
        : level == LogLevel::Info                      ? m_ui->info
                                                       : m_ui->debug;
    if (!chip->isChecked())
        return false;
    return m_filter.pattern().isEmpty() || m_filter.match(line.message).hasMatch()
        || m_filter.match(line.topic).hasMatch();
}

QString LogCard::textOf(const LogLine &line, LogLevel level)
{
    const QString message =
        line.topic == "http.access"_L1 ? accessText(line.message) : line.message;
    const QString time =
        line.time.isValid() ? line.time.toLocalTime().toString(u"HH:mm:ss"_s) : QString();
    return time.leftJustified(LogHighlighter::kTime)
        + word(level).leftJustified(LogHighlighter::kLevel)
        + line.topic.leftJustified(LogHighlighter::kTopic) + message;
}

QStringList LogCard::shownTexts(qsizetype lines) const
{
    QStringList texts;
    const QList<LogLine> &all = m_ring->lines();
    for (qsizetype i = qMax<qsizetype>(0, all.size() - lines); i < all.size(); ++i) {
        const LogLevel level = levelOf(all[i]);
        if (isShown(all[i], level))
            texts.append(textOf(all[i], level));
    }
    return texts;
}

void LogCard::addLines(qsizetype count)
{
    const QStringList texts = shownTexts(count);
    if (texts.isEmpty())
        return showNote();
    const QScopedValueRollback changing(m_isChanging, true);
    const int before = m_ui->text->verticalScrollBar()->value();
    m_ui->text->appendPlainText(texts.join(u'\n'));
    if (m_ui->follow->isChecked())
        follow();
    else
        m_ui->text->verticalScrollBar()->setValue(before);
    showNote();
}

void LogCard::showAll()
{
    if (!m_ring)
        return;
    const QScopedValueRollback changing(m_isChanging, true);
    m_ui->text->setPlainText(shownTexts(m_ring->lines().size()).join(u'\n'));
    if (m_ui->follow->isChecked())
        follow();
    showNote();
}

void LogCard::applyFilter()
{
    m_filterDelay.stop();
    const QRegularExpression filter(m_ui->filter->text(),
                                    QRegularExpression::CaseInsensitiveOption);
    m_ui->filter->setProperty("error", !filter.isValid());
    m_ui->filter->setToolTip(filter.isValid() ? QString() : filter.errorString());
    m_ui->filter->update();
    if (!filter.isValid())
        return;
    m_filter = filter;
    showAll();
}

void LogCard::follow()
{
    if (!m_ui->follow->isChecked())
        return;
    const QScopedValueRollback changing(m_isChanging, true);
    QScrollBar *bar = m_ui->text->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_ui->text->horizontalScrollBar()->setValue(0);
}

void LogCard::save()
{
    const auto words = [] {
        return FileDialog::Words{tr("Save the log"), {tr("Text (*.log *.txt)")}};
    };
    auto *dialog = new FileDialog(FileDialog::For::Save, words, this);
    dialog->setObjectName(u"local.log.saveDialog"_s);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->selectFile(u"quayside.log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const QByteArray text = m_ui->text->toPlainText().toUtf8() + '\n';
        const bool isSaved =
            file.open(QIODevice::WriteOnly) && file.write(text) >= 0 && file.commit();
        m_unsaved = isSaved ? std::pair<QString, QString>() : std::pair(name, file.errorString());
        showNote();
    });
    dialog->open();
}

void LogCard::applyTheme()
{
    QPalette colors = QApplication::palette();
    colors.setColor(QPalette::Base, toneColor(m_isInDock ? Tone::Page : Tone::Card, colors));
    m_ui->text->setPalette(colors);
    m_ui->text->setFont(monoFont());
    m_highlighter->setDark(isDark(colors));
}

void LogCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showNote();
    }
}

} // namespace quayside::ui
