#pragma once

#include "ui/pages/sectioned/pagesection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/tableexport.h"

#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

/// A tab that is one list of records: what every such list answers to the frame's commands.
/// `Base`: a kind of PageSection.
template <class Base>
class ListedSection : public Base {
public:
    void focusFilter() override { m_list->focusFilter(); }
    void clearFilter() override { m_list->clearFilter(); }
    void findObject(const QString &name) override { m_list->select(name); }

    bool can(PageCommand command) const override
    {
        const bool isTable =
            command == PageCommand::ChooseColumns || command == PageCommand::Export;
        return isTable && m_list->shownCount() > 0;
    }

    void perform(PageCommand command) override
    {
        if (command == PageCommand::ChooseColumns)
            m_list->showColumns();
        else if (command == PageCommand::Export)
            exportTable();
    }

protected:
    /// `base`: what Base is made of.
    template <class... Arguments>
    ListedSection(const QString &name, Settings &settings, Arguments &&...base)
        : Base(std::forward<Arguments>(base)...)
        , m_list(new RecordList(name, settings))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(measure::kPageMargin, 12, measure::kPageMargin, measure::kGap);
        layout->addWidget(m_list);
        this->setFocusProxy(m_list);
        QObject::connect(m_list, &RecordList::selectionChanged, this,
                         [this] { Q_EMIT this->commandsChanged(); });
    }

    RecordList &list() const { return *m_list; }

private:
    void exportTable()
    {
        auto *task = TableExport::ask(m_list->table(), this->tab(), this->window());
        QObject::connect(task, &TableExport::finished, this, [this](bool, const QString &sentence) {
            Q_EMIT this->announced(sentence, {}, {});
        });
    }

    RecordList *m_list;
};

} // namespace quayside::ui
