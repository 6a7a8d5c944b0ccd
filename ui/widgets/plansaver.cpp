#include "ui/widgets/plansaver.h"

#include "ui/widgets/filedialog.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

PlanSaver::PlanSaver(const QString &name, QDialog &dialog, QBoxLayout &body, QBoxLayout &footer,
                     int index, QWidget &next, std::function<QString()> text)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_button(new QPushButton(&dialog))
    , m_said(new ToneLabel(Tone::Muted))
    , m_text(std::move(text))
{
    m_button->setObjectName(name + ".save"_L1);
    m_button->setProperty("kind", u"ghost"_s);
    m_button->setAutoDefault(false);
    m_said->setObjectName(name + ".saved"_L1);
    m_said->setWordWrap(true);
    m_said->hide();
    body.addWidget(m_said);
    footer.insertWidget(index, m_button);
    // What the Tab key passes over has no place in its order.
    QWidget *before = next.previousInFocusChain();
    while (before != &next && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    QWidget::setTabOrder(before, m_button);
    connect(m_button, &QPushButton::clicked, this, &PlanSaver::ask);
}

void PlanSaver::retranslate()
{
    m_button->setText(tr("Save as…"));
    m_button->setToolTip(m_commands ? tr("The plan as text, or as a script of curl that does the "
                                         "same; the token stands in QUAY_TOKEN.")
                                    : tr("The plan as text."));
    if (m_sentence)
        m_said->setText(m_sentence());
}

void PlanSaver::ask()
{
    const bool hasScript = m_commands && !m_commands().isEmpty();
    const auto words = [hasScript] {
        QStringList filters{tr("Text (*.txt)")};
        if (hasScript)
            filters.append(tr("Script with curl (*.sh)"));
        return FileDialog::Words{tr("Save the plan"), filters};
    };
    auto *dialog = new FileDialog(FileDialog::For::Save, words, &m_dialog);
    dialog->setObjectName(u"plan.file"_s);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"plan.txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(dialog->nameFilters().indexOf(chosen) > 0 ? u"sh"_s : u"txt"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PlanSaver::save);
    dialog->open();
}

void PlanSaver::save(const QString &path)
{
    const bool isScript =
        m_commands && QFileInfo(path).suffix().compare("sh"_L1, Qt::CaseInsensitive) == 0;
    const QString text =
        isScript ? script(m_text().section(u'\n', 0, 0), m_commands()) : m_text() + u'\n';
    m_sentence = SaveFile::write(path, text.toUtf8());
    m_said->setText(m_sentence());
    m_said->show();
}

QString PlanSaver::script(const QString &title, const QString &commands)
{
    QStringList lines{u"#!/bin/sh"_s,
                      // A name may hold anything but the end of the comment.
                      u"# "_s + title.simplified(), u": \"${QUAY_TOKEN:?}\""_s, u"failed=0"_s};
    const qsizetype gap = commands.indexOf(u"\n\n"_s);
    if (gap > 0)
        lines.append(commands.left(gap));
    for (const QString &command : commands.mid(qMax(gap, 0)).split(u'\n', Qt::SkipEmptyParts))
        lines.append(command + " || failed=1"_L1);
    lines.append(u"exit $failed\n"_s);
    return lines.join(u'\n');
}

} // namespace quayside::ui
