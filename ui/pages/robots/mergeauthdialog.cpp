#include "ui/pages/robots/mergeauthdialog.h"

#include "ui/widgets/filedialog.h"
#include "ui_mergeauthdialog.h"

#include <QtCore/QDir>

namespace quayside::ui {

using namespace Qt::StringLiterals;

MergeAuthDialog::MergeAuthDialog(const RegistryCredential &credential,
                                 const QProcessEnvironment &environment, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::MergeAuthDialog>())
    , m_credential(credential)
    , m_docker(dockerAuthFile(environment))
    , m_podman(podmanAuthFile(environment))
{
    m_ui->setupUi(this);
    setWindowTitle(credential.registry);
    m_ui->file->addItem(m_docker);
    m_ui->file->addItem(m_podman);
    connect(m_ui->file, &QComboBox::currentTextChanged, this, &MergeAuthDialog::plan);
    connect(m_ui->browse, &QPushButton::clicked, this, &MergeAuthDialog::choose);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->merge, &QPushButton::clicked, this, &MergeAuthDialog::apply);
    m_ui->file->setFocus();
    plan();
}

MergeAuthDialog::~MergeAuthDialog() = default;

void MergeAuthDialog::setPodmanFirst(bool isPodman)
{
    m_ui->file->setCurrentIndex(isPodman ? 1 : 0);
}

void MergeAuthDialog::choose()
{
    auto *dialog = new FileDialog(
        FileDialog::For::Open, [] { return FileDialog::Words{tr("Choose the file")}; }, this);
    dialog->setObjectName(u"merge.choose"_s);
    dialog->setFileMode(QFileDialog::AnyFile); // it may be made
    dialog->setFilter(QDir::AllEntries | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, m_ui->file, &QComboBox::setCurrentText);
    dialog->open();
}

void MergeAuthDialog::plan()
{
    m_plan.reset();
    m_ui->banner->hide();
    m_ui->changes->clear();
    m_ui->merge->setEnabled(false);
    const QString path = m_ui->file->currentText().trimmed();
    if (path.isEmpty() || !QDir::isAbsolutePath(path))
        return;
    const auto planned = planAuthMerge(path, m_credential);
    if (!planned)
        return showTrouble([] { return tr("This file is left alone"); }, planned.error());
    m_plan = *planned;
    showPlan();
    m_ui->merge->setEnabled(!planned->merge.isUnchanged);
    if (!planned->merge.helper.isEmpty())
        m_ui->banner->say(Banner::Kind::Warning, [helper = planned->merge.helper] {
            return Banner::Words{tr("Docker asks a helper for this registry"),
                                 tr("The file names the credential helper %1. Docker takes its "
                                    "answer, not this entry; podman takes the entry.")
                                     .arg(helper)};
        });
}

void MergeAuthDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showPlan();
}

void MergeAuthDialog::showPlan()
{
    m_ui->changes->setPlainText(m_plan ? changesOf(m_plan->merge) : QString());
}

QString MergeAuthDialog::changesOf(const AuthMerge &merge) const
{
    if (merge.isUnchanged)
        return tr("The file has this entry already. Nothing is to be done.");
    QStringList lines;
    if (!merge.replaces)
        lines.append(
            tr("+ %1: new entry for %2").arg(m_credential.registry, m_credential.userName));
    else if (merge.oldUser.isEmpty() || merge.oldUser == m_credential.userName)
        lines.append(
            tr("~ %1: new secret for %2").arg(m_credential.registry, m_credential.userName));
    else
        lines.append(tr("~ %1: %2 in place of %3")
                         .arg(m_credential.registry, m_credential.userName, merge.oldUser));
    for (const QString &registry : merge.kept)
        lines.append(tr("= %1: stays").arg(registry));
    if (!merge.settings.isEmpty())
        lines.append(tr("= Settings stay: %1").arg(merge.settings.join(u", "_s)));
    lines.append(m_plan->before ? tr("The file as it is now is copied beside it.")
                                : tr("The file is not there yet and is made."));
    lines.append(tr("Afterwards only you can read it."));
    return lines.join(u'\n');
}

void MergeAuthDialog::apply()
{
    if (!m_plan)
        return;
    const auto backup = applyAuthMerge(*m_plan);
    if (!backup) {
        const Error error = backup.error();
        // What is there now is shown with the trouble.
        plan();
        return showTrouble(
            [isChanged = error.code == ErrorCode::Conflict] {
                return isChanged ? tr("The file changed meanwhile. Look at the changes again.")
                                 : tr("The file cannot be written");
            },
            error);
    }
    Q_EMIT merged(m_plan->path, *backup);
    accept();
}

void MergeAuthDialog::showTrouble(const std::function<QString()> &title, const Error &error)
{
    m_ui->banner->say(Banner::Kind::Error, [title, text = error.message] {
        return Banner::Words{title(), text};
    });
}

} // namespace quayside::ui
