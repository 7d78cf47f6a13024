// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/page_list.h"

#include "widgets/pages/data_page.h"
#include "widgets/pages/errors_page.h"
#include "widgets/pages/label_page.h"
#include "widgets/pages/report_page.h"

namespace headroom {

namespace {

template<class SomePage>
[[maybe_unused]] Page* make(const PageContext& context, QWidget* parent)
{
    return new SomePage(context, parent);
}

} // namespace

std::vector<PageFactory> pageFactories()
{
    return {make<DataPage>, make<LabelPage>, make<ErrorsPage>, make<ReportPage>};
}

} // namespace headroom
