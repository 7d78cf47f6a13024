<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %2 problems found.</source>
        <translation>
            <numerusform>%1: %2 problem found.</numerusform>
            <numerusform>%1: %2 problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new events</source>
        <translation>
            <numerusform>%1 new event</numerusform>
            <numerusform>%1 new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new batches</source>
        <translation>
            <numerusform>%1 new batch</numerusform>
            <numerusform>%1 new batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new examples</source>
        <translation>
            <numerusform>%1 new example</numerusform>
            <numerusform>%1 new examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 example</numerusform>
            <numerusform>%1 examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 column</numerusform>
            <numerusform>%1 columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: and %2 more bad rows</source>
        <translation>
            <numerusform>%1: and %2 more bad row</numerusform>
            <numerusform>%1: and %2 more bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <translation>
            <numerusform>%1 updated</numerusform>
            <numerusform>%1 updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bad rows</source>
        <translation>
            <numerusform>%1 bad row</numerusform>
            <numerusform>%1 bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out: their keys are not in the project
</source>
        <translation>
            <numerusform>%1 row left out: its key is not in the project
</numerusform>
            <numerusform>%1 rows left out: their keys are not in the project
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new classes made for &quot;%2&quot;; undo takes this back.</source>
        <translation>
            <numerusform>%1 new class made for &quot;%2&quot;; undo takes this back.</numerusform>
            <numerusform>%1 new classes made for &quot;%2&quot;; undo takes this back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples labeled
</source>
        <translation>
            <numerusform>%1 example labeled
</numerusform>
            <numerusform>%1 examples labeled
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 media files found, %2 missing
</source>
        <translation>
            <numerusform>%1 media file found, %2 missing
</numerusform>
            <numerusform>%1 media files found, %2 missing
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples marked as reviewed for tags
</source>
        <translation>
            <numerusform>%1 example marked as reviewed for tags
</numerusform>
            <numerusform>%1 examples marked as reviewed for tags
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 right examples</source>
        <translation>
            <numerusform>%1 right example</numerusform>
            <numerusform>%1 right examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a rule that holds for %2 examples
</source>
        <translation>
            <numerusform>%1: a rule that holds for %2 example
</numerusform>
            <numerusform>%1: a rule that holds for %2 examples
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken off %2 examples
</source>
        <translation>
            <numerusform>%1: taken off %2 example
</numerusform>
            <numerusform>%1: taken off %2 examples
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: put on %2 examples
</source>
        <translation>
            <numerusform>%1: put on %2 example
</numerusform>
            <numerusform>%1: put on %2 examples
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps undone: there is nothing more to undo.</source>
        <translation>
            <numerusform>%1 of %2 step undone: there is nothing more to undo.</numerusform>
            <numerusform>%1 of %2 steps undone: there is nothing more to undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps redone: there is nothing more to redo.</source>
        <translation>
            <numerusform>%1 of %2 step redone: there is nothing more to redo.</numerusform>
            <numerusform>%1 of %2 steps redone: there is nothing more to redo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edits</source>
        <translation>
            <numerusform>%1 edit</numerusform>
            <numerusform>%1 edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong sentences</source>
        <translation>
            <numerusform>%1 wrong sentence</numerusform>
            <numerusform>%1 wrong sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %2 rows/s</source>
        <translation>
            <numerusform>%1 row, %2 rows/s</numerusform>
            <numerusform>%1 rows, %2 rows/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorColumns</name>
    <message numerus="yes">
        <source>Not reviewed (%1 errors)</source>
        <translation>
            <numerusform>Not reviewed (%1 error)</numerusform>
            <numerusform>Not reviewed (%1 errors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldBars</name>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln other value</numerusform>
            <numerusform>%Ln other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%1 cells of the column &quot;%2&quot; hold &quot;%3&quot; (first in line %4) or the like and count as missing. If it is an answer: --missing %2=TEXT names what else is missing.</source>
        <translation>
            <numerusform>%1 cell of the column &quot;%2&quot; holds &quot;%3&quot; (first in line %4) or the like and counts as missing. If it is an answer: --missing %2=TEXT names what else is missing.</numerusform>
            <numerusform>%1 cells of the column &quot;%2&quot; hold &quot;%3&quot; (first in line %4) or the like and count as missing. If it is an answer: --missing %2=TEXT names what else is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files can&apos;t be read; they are examples without metadata: %2</source>
        <translation>
            <numerusform>%1 file can&apos;t be read; it is an example without metadata: %2</numerusform>
            <numerusform>%1 files can&apos;t be read; they are examples without metadata: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links were not followed.</source>
        <translation>
            <numerusform>%1 link was not followed.</numerusform>
            <numerusform>%1 links were not followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were left out: their names are no UTF-8.</source>
        <translation>
            <numerusform>%1 file was left out: its name is no UTF-8.</numerusform>
            <numerusform>%1 files were left out: their names are no UTF-8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scores in the column &quot;%2&quot; were left out: the first rows have none for the class &quot;%3&quot;.</source>
        <translation>
            <numerusform>%1 score in the column &quot;%2&quot; was left out: the first rows have none for the class &quot;%3&quot;.</numerusform>
            <numerusform>%1 scores in the column &quot;%2&quot; were left out: the first rows have none for the class &quot;%3&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and at least %1 more bad rows</source>
        <translation>
            <numerusform>; and at least %1 more bad row</numerusform>
            <numerusform>; and at least %1 more bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %1 more bad rows</source>
        <translation>
            <numerusform>; and %1 more bad row</numerusform>
            <numerusform>; and %1 more bad rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 rows are bad, all of %1. The first: %3</source>
        <translation>
            <numerusform>%2 row is bad, the only one of %1. %3</numerusform>
            <numerusform>%2 rows are bad, all of %1. The first: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelProgress</name>
    <message numerus="yes">
        <source>about %n min to go</source>
        <translation>
            <numerusform>about %n min to go</numerusform>
            <numerusform>about %n min to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message numerus="yes">
        <source>%1 rows have the key of an earlier row of this import; the last row of a key counts.</source>
        <translation>
            <numerusform>%1 row has the key of an earlier row of this import; the last row of a key counts.</numerusform>
            <numerusform>%1 rows have the key of an earlier row of this import; the last row of a key counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 example</numerusform>
            <numerusform>%1 examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %1 rows</source>
        <translation>
            <numerusform>import of %1 row</numerusform>
            <numerusform>import of %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>No errors: all %1 evaluated examples are right.</source>
        <translation>
            <numerusform>No errors: the %1 evaluated example is right.</numerusform>
            <numerusform>No errors: all %1 evaluated examples are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 evaluated examples are wrong.</source>
        <translation>
            <numerusform>%1 of %2 evaluated example is wrong.</numerusform>
            <numerusform>%1 of %2 evaluated examples are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rows, imported on %3</source>
        <translation>
            <numerusform>%1: %2 row, imported on %3</numerusform>
            <numerusform>%1: %2 rows, imported on %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rows, imported on %3 by %4</source>
        <translation>
            <numerusform>%1: %2 row, imported on %3 by %4</numerusform>
            <numerusform>%1: %2 rows, imported on %3 by %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edits</source>
        <translation>
            <numerusform>%1 edit</numerusform>
            <numerusform>%1 edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 errors + %2 right reviewed</source>
        <translation>
            <numerusform>%1 error + %2 right reviewed</numerusform>
            <numerusform>%1 errors + %2 right reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edits in %2 words</source>
        <translation>
            <numerusform>%1 edit in %2 words</numerusform>
            <numerusform>%1 edits in %2 words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ConfusionView</name>
    <message numerus="yes">
        <source>%1 taken for %2: %3 examples
%4 of the label, %5 of the prediction</source>
        <comment>%1 and %2 are classes</comment>
        <translation>
            <numerusform>%1 taken for %2: %3 example
%4 of the label, %5 of the prediction</numerusform>
            <numerusform>%1 taken for %2: %3 examples
%4 of the label, %5 of the prediction</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CopyCommands</name>
    <message numerus="yes">
        <source> %Ln example(s) were labeled differently on both sides and wait for a decision: scope &quot;disputed&quot;.</source>
        <translation>
            <numerusform> %Ln example was labeled differently on both sides and waits for a decision: scope &quot;disputed&quot;.</numerusform>
            <numerusform> %Ln examples were labeled differently on both sides and wait for a decision: scope &quot;disputed&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln name(s) were made on both sides and are one now.</source>
        <translation>
            <numerusform> %Ln name was made on both sides and is one now.</numerusform>
            <numerusform> %Ln names were made on both sides and are one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found. A copy can be written whose state is made anew from the journal; this file stays as it is.</source>
        <translation>
            <numerusform>%Ln problem found. A copy can be written whose state is made anew from the journal; this file stays as it is.</numerusform>
            <numerusform>%Ln problems found. A copy can be written whose state is made anew from the journal; this file stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DataPage</name>
    <message numerus="yes">
        <source>over %1 examples in scope</source>
        <translation>
            <numerusform>over %1 example in scope</numerusform>
            <numerusform>over %1 examples in scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesPanel</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 example</numerusform>
            <numerusform>%1 examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ExportCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) written: %1</source>
        <translation>
            <numerusform>%Ln example written: %1</numerusform>
            <numerusform>%Ln examples written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ExportDataDialog</name>
    <message numerus="yes">
        <source>The scope: %1 examples</source>
        <translation>
            <numerusform>The scope: %1 example</numerusform>
            <numerusform>The scope: %1 examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 examples</source>
        <translation>
            <numerusform>The only example (%1)</numerusform>
            <numerusform>All %1 examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FieldChart</name>
    <message numerus="yes">
        <source>%1: %2 examples</source>
        <translation>
            <numerusform>%1: %2 example</numerusform>
            <numerusform>%1: %2 examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FileCommands</name>
    <message numerus="yes">
        <source>%Ln edit(s) could not be written and would be lost: %1</source>
        <translation>
            <numerusform>%Ln edit could not be written and would be lost: %1</numerusform>
            <numerusform>%Ln edits could not be written and would be lost: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::HistoryDialog</name>
    <message numerus="yes">
        <source>Going back takes back the %Ln step(s) above that you made; each can be put back by Redo.</source>
        <translation>
            <numerusform>Going back takes back the %Ln step above that you made; it can be put back by Redo.</numerusform>
            <numerusform>Going back takes back the %Ln steps above that you made; each can be put back by Redo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ImportDialog</name>
    <message numerus="yes">
        <source>%1 bad rows left out.</source>
        <translation>
            <numerusform>%1 bad row left out.</numerusform>
            <numerusform>%1 bad rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out: their keys are not in the project.</source>
        <translation>
            <numerusform>%1 row left out: its key is not in the project.</numerusform>
            <numerusform>%1 rows left out: their keys are not in the project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ImportPane</name>
    <message numerus="yes">
        <source>%Ln bad row(s)</source>
        <translation>
            <numerusform>%Ln bad row</numerusform>
            <numerusform>%Ln bad rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::LabelCommands</name>
    <message numerus="yes">
        <source>This changes %Ln examples in one step. Undo takes it back.</source>
        <translation>
            <numerusform>This changes %Ln example in one step. Undo takes it back.</numerusform>
            <numerusform>This changes %Ln examples in one step. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MapPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) not drawn</source>
        <translation>
            <numerusform>%Ln row not drawn</numerusform>
            <numerusform>%Ln rows not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PageArea</name>
    <message numerus="yes">
        <source>%Ln edit(s) could not be written: %1</source>
        <translation>
            <numerusform>%Ln edit could not be written: %1</numerusform>
            <numerusform>%Ln edits could not be written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReportPanel</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ResidualsView</name>
    <message numerus="yes">
        <source>%1 to %2: %3 examples</source>
        <translation>
            <numerusform>%1 to %2: %3 example</numerusform>
            <numerusform>%1 to %2: %3 examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ScopeBar</name>
    <message numerus="yes">
        <source>%1 of %2 examples</source>
        <translation>
            <numerusform>%1 of %2 example</numerusform>
            <numerusform>%1 of %2 examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::SoundView</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message numerus="yes">
        <source>%1 examples · %2 in scope</source>
        <translation>
            <numerusform>%1 example · %2 in scope</numerusform>
            <numerusform>%1 examples · %2 in scope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %Ln edit(s) not saved</source>
        <translation>
            <numerusform>● %Ln edit not saved</numerusform>
            <numerusform>● %Ln edits not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TaskStrip</name>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform> (and %Ln more)</numerusform>
            <numerusform> (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
</TS>
