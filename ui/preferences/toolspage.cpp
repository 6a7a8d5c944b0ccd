#include "ui/preferences/toolspage.h"

#include "ui/widgets/filedialog.h"
#include "ui_toolspage.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// As it is kept: `~` is the shell's word for what the program knows by name.
QString wholePath(const QString &typed)
{
    const QString path = typed.trimmed();
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

} // namespace

ToolsPage::ToolsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ToolsPage>())
{
    m_ui->setupUi(this);
}

ToolsPage::~ToolsPage() = default;

QList<ToolsPage::Program> ToolsPage::programs() const
{
    return {{ClientChoice::Podman, m_ui->podman, m_ui->podmanBrowse, m_ui->podmanProblem},
            {ClientChoice::Docker, m_ui->docker, m_ui->dockerBrowse, m_ui->dockerProblem},
            {ClientChoice::Skopeo, m_ui->skopeo, m_ui->skopeoBrowse, m_ui->skopeoProblem}};
}

void ToolsPage::setUp(Settings &settings)
{
    m_settings = &settings;
    for (const ClientChoice client :
         {ClientChoice::Podman, ClientChoice::Docker, ClientChoice::Skopeo})
        m_ui->client->addItem(toString(client));
    connect(m_ui->client, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isFilling && index >= 0)
            m_settings->setClient(ClientChoice(index));
    });
    for (const Program &program : programs()) {
        connect(program.path, &QLineEdit::textChanged, this,
                [this, program] { showProblem(program); });
        connect(program.path, &QLineEdit::editingFinished, this,
                [this, program] { keep(program); });
        connect(program.browse, &QPushButton::clicked, this, [this, program] { browse(program); });
    }
    fill();
}

void ToolsPage::fill()
{
    m_isFilling = true;
    m_ui->client->setCurrentIndex(int(m_settings->client()));
    m_isFilling = false;
    for (const Program &program : programs()) {
        program.path->setText(m_settings->typedClientPath(program.client));
        showProblem(program);
    }
}

void ToolsPage::showFound()
{
    for (const Program &program : programs()) {
        const QString found = QStandardPaths::findExecutable(toString(program.client));
        program.path->setPlaceholderText(found.isEmpty() ? tr("not found on this computer")
                                                         : found);
    }
}

void ToolsPage::keep(const Program &program)
{
    const QString path = wholePath(program.path->text());
    program.path->setText(path);
    m_settings->setClientPath(program.client, path);
}

void ToolsPage::browse(const Program &program)
{
    const QString path = m_settings->clientPath(program.client);
    const auto words = [name = toString(program.client)] {
        return FileDialog::Words{tr("Choose the program of %1").arg(name)};
    };
    auto *dialog = new FileDialog(FileDialog::For::Open, words, window());
    dialog->setObjectName(u"preferences.program"_s);
    dialog->setDirectory(path.isEmpty() ? u"/usr/bin"_s : QFileInfo(path).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, program](const QString &file) {
        program.path->setText(file);
        keep(program);
    });
    dialog->open();
}

QString ToolsPage::problemOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    if (!file.isAbsolute())
        return tr("Write the whole path, from / on.");
    if (!file.exists())
        return tr("There is nothing at this path.");
    if (!file.isFile())
        return tr("This is not a file.");
    if (!file.isExecutable())
        return tr("This file cannot be executed.");
    return {};
}

void ToolsPage::showProblem(const Program &program)
{
    const QString problem = problemOf(wholePath(program.path->text()));
    program.problem->setText(problem);
    program.problem->setVisible(!problem.isEmpty());
    program.path->setProperty("error", !problem.isEmpty());
    program.path->update();
}

void ToolsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // It may have been installed since.
    showFound();
}

void ToolsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void ToolsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (!m_settings)
        return;
    fill();
    showFound();
}

} // namespace quayside::ui
