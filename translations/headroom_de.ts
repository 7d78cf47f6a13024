<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>--size %1: write it like 1440x900.</source>
        <translation>--size %1: in der Form 1440x900 schreiben.</translation>
    </message>
    <message>
        <source>--theme %1: light, dark or system.</source>
        <translation>--theme %1: light, dark oder system.</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>%1: there is no such option; see --help.</source>
        <translation>%1: Diese Option gibt es nicht; siehe --help.</translation>
    </message>
    <message>
        <source>%1: only one project can be opened.</source>
        <translation>%1: Nur ein Projekt kann geöffnet werden.</translation>
    </message>
    <message>
        <source>there is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen könnte.</translation>
    </message>
    <message>
        <source>Usage: headroom [PROJECT]
       headroom --screenshot FILE [--page NAME] [--where QUERY] [--size 1440x900] [PROJECT]

Opens the project file, or the start page.

  --screenshot FILE   draws a page into a PNG file, without a display, and exits
  --page NAME         data, label, errors or report
  --where QUERY       the scope that is in force
  --size WxH          of the window; 1440x900 unless told
  --theme NAME        light, dark or system, for this start
  --language CODE     de, en or es, for this start
  --version           the version
  --help              this text
</source>
        <translation>Aufruf: headroom [PROJEKT]
        headroom --screenshot DATEI [--page NAME] [--where ABFRAGE] [--size 1440x900] [PROJEKT]

Öffnet die Projektdatei oder die Startseite.

  --screenshot DATEI  zeichnet eine Seite in eine PNG-Datei, ohne Bildschirm, und endet
  --page NAME         data, label, errors oder report
  --where ABFRAGE     der Bereich, der gilt
  --size BxH          des Fensters; sonst 1440x900
  --theme NAME        light, dark oder system, für diesen Start
  --language CODE     de, en oder es, für diesen Start
  --version           die Version
  --help              dieser Text
</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Cannot write “%1”: the disk is full. Nothing was written; make room or choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Datenträger ist voll. Nichts wurde geschrieben; Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Nothing was written; choose another place or ask for the right to write there.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Nichts wurde geschrieben; einen anderen Ort wählen oder um das Schreibrecht dort bitten.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: it is there already and is not a regular file. Choose another name.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es gibt dort schon etwas, das keine gewöhnliche Datei ist. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Table “%1” names a row that isn&apos;t there.</source>
        <translation>Tabelle „%1“ nennt eine Zeile, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Table “%1” is not what the journal gives. “headroom-cli check --repair-to FILE” writes a copy in which it is.</source>
        <translation>Tabelle „%1“ ist nicht das, was das Journal ergibt. „headroom-cli check --repair-to DATEI“ schreibt eine Kopie, in der sie es ist.</translation>
    </message>
    <message>
        <source>Imports: the journal names %1, the file holds %2.</source>
        <translation>Importe: Das Journal nennt %1, die Datei enthält %2.</translation>
    </message>
    <message>
        <source>Import “%1”: rows are missing.</source>
        <translation>Import „%1“: Zeilen fehlen.</translation>
    </message>
    <message>
        <source>Import “%1”: values were changed.</source>
        <translation>Import „%1“: Werte wurden geändert.</translation>
    </message>
    <message>
        <source>Import “%1”: its description does not fit the journal.</source>
        <translation>Import „%1“: Seine Beschreibung passt nicht zum Journal.</translation>
    </message>
    <message>
        <source>Journal: before event %1 of session %2 events are missing.</source>
        <translation>Journal: Vor Ereignis %1 der Sitzung %2 fehlen Ereignisse.</translation>
    </message>
    <message>
        <source>Journal: event %1 of session %2 does not follow the one before it.</source>
        <translation>Journal: Ereignis %1 der Sitzung %2 folgt nicht auf das davor.</translation>
    </message>
    <message>
        <source>Journal: what event %1 of session %2 says was changed.</source>
        <translation>Journal: Der Inhalt von Ereignis %1 der Sitzung %2 wurde geändert.</translation>
    </message>
    <message>
        <source>Journal: event %1 of session %2 was changed.</source>
        <translation>Journal: Ereignis %1 der Sitzung %2 wurde geändert.</translation>
    </message>
    <message>
        <source>Journal: event %1 of session %2 should be the last and isn&apos;t there.</source>
        <translation>Journal: Ereignis %1 der Sitzung %2 sollte das letzte sein und ist nicht da.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.%4</source>
        <translation>%1: „%2“ ist keines von %3.%4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number %3.</source>
        <translation>%1: „%2“ ist keine ganze Zahl %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number %3.</source>
        <translation>%1: „%2“ ist keine Zahl %3.</translation>
    </message>
    <message>
        <source>%1: the file name is empty.</source>
        <translation>%1: Der Dateiname ist leer.</translation>
    </message>
    <message>
        <source>unknown option %1.%2</source>
        <translation>unbekannte Option %1.%2</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 braucht einen Wert: %1 %2</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>only one of %1 can be given.</source>
        <translation>Nur eines von %1 kann angegeben werden.</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>die Projektdatei</translation>
    </message>
    <message>
        <source>the examples with these keys, one a line; - reads stdin</source>
        <translation>die Beispiele mit diesen Schlüsseln, einer je Zeile; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>the run whose predictions count; the newest unless told</source>
        <translation>der Lauf, dessen Vorhersagen zählen; sonst der neueste</translation>
    </message>
    <message>
        <source>what --run has fixed and broken since this older run</source>
        <translation>was --run seit diesem älteren Lauf behoben und verdorben hat</translation>
    </message>
    <message>
        <source>of a transcription task: word (unless told) or sentence</source>
        <translation>einer Transkriptionsaufgabe: word (wenn nichts gesagt ist) oder sentence</translation>
    </message>
    <message>
        <source>--metric is for transcription; this project&apos;s task is %1.</source>
        <translation>--metric ist für Transkription; die Aufgabe dieses Projekts ist %1.</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <translation>gibt ein JSON-Objekt aus und sonst nichts</translation>
    </message>
    <message>
        <source>show this help and do nothing</source>
        <translation>zeigt diese Hilfe und tut nichts</translation>
    </message>
    <message>
        <source>Media files not found: %1 of %2, the first is %3; &quot;relocate&quot; tells where they are.</source>
        <translation>Mediendateien nicht gefunden: %1 von %2, die erste ist %3; „relocate“ sagt, wo sie sind.</translation>
    </message>
    <message>
        <source>%1: sound
</source>
        <translation>%1: in Ordnung
</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 problems found.</source>
        <translation>
            <numerusform>%1: %2 Fehler gefunden.</numerusform>
            <numerusform>%1: %2 Fehler gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for damage in the project file</source>
        <translation>Sucht nach Schäden in der Projektdatei</translation>
    </message>
    <message>
        <source>writes a copy whose state is made anew from its journal</source>
        <translation>schreibt eine Kopie, deren Zustand aus ihrem Journal neu gemacht ist</translation>
    </message>
    <message>
        <source>SQLite&apos;s own checks, the hash chains of the journal, the hashes of imported rows, and the state against what the journal says. Faults give exit status 1; media files that are not found are only warnings.</source>
        <translation>Die Prüfungen von SQLite, die Hash-Ketten des Journals, die Hashes importierter Zeilen, und der Zustand gegen das, was das Journal sagt. Fehler ergeben den Exit-Status 1; nicht gefundene Mediendateien sind nur Warnungen.</translation>
    </message>
    <message>
        <source>a project that came by mail</source>
        <translation>ein Projekt, das mit der Post kam</translation>
    </message>
    <message>
        <source>Prints a script that completes this program&apos;s command lines</source>
        <translation>Gibt ein Skript aus, das Befehlszeilen dieses Programms vervollständigt</translation>
    </message>
    <message>
        <source>bash</source>
        <translation>bash</translation>
    </message>
    <message>
        <source>completion in this shell</source>
        <translation>Vervollständigung in dieser Shell</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events</source>
        <translation>
            <numerusform>%1 neues Ereignis</numerusform>
            <numerusform>%1 neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new batches</source>
        <translation>
            <numerusform>%1 neuer Import</numerusform>
            <numerusform>%1 neue Importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new examples</source>
        <translation>
            <numerusform>%1 neues Beispiel</numerusform>
            <numerusform>%1 neue Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed: %1
</source>
        <translation>strittig: %1
</translation>
    </message>
    <message>
        <source>made on both sides, now one: %1
</source>
        <translation>auf beiden Seiten angelegt, jetzt eins: %1
</translation>
    </message>
    <message>
        <source>backup from before: %1
</source>
        <translation>Sicherung von vorher: %1
</translation>
    </message>
    <message>
        <source>Writes a consistent copy of the project, also while it is in use</source>
        <translation>Schreibt eine stimmige Kopie des Projekts, auch während daran gearbeitet wird</translation>
    </message>
    <message>
        <source>the copy; must not exist yet</source>
        <translation>die Kopie; darf noch nicht da sein</translation>
    </message>
    <message>
        <source>a copy for a colleague; merge brings her work back</source>
        <translation>eine Kopie für eine Kollegin; merge bringt ihre Arbeit zurück</translation>
    </message>
    <message>
        <source>Makes a verified backup beside the project</source>
        <translation>Legt eine geprüfte Sicherung neben das Projekt</translation>
    </message>
    <message>
        <source>before an experiment</source>
        <translation>vor einem Versuch</translation>
    </message>
    <message>
        <source>Brings in what another copy of the project holds</source>
        <translation>Holt herein, was eine andere Kopie des Projekts enthält</translation>
    </message>
    <message>
        <source>the other copy; it is only read</source>
        <translation>die andere Kopie; sie wird nur gelesen</translation>
    </message>
    <message>
        <source>The result is the same in whatever order and however often copies are merged. Different labels that two people gave by hand become disputed until somebody decides. A backup is made before.</source>
        <translation>Das Ergebnis ist dasselbe, in welcher Folge und wie oft auch immer Kopien zusammengeführt werden. Verschiedene Labels, die zwei Leute von Hand gegeben haben, sind strittig, bis jemand entscheidet. Vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>a colleague&apos;s labels</source>
        <translation>die Labels einer Kollegin</translation>
    </message>
    <message>
        <source>Shows where the headroom is: errors by tag or field, held against people</source>
        <translation>Zeigt, wo der Spielraum ist: Fehler nach Tag oder Feld, gemessen an Menschen</translation>
    </message>
    <message>
        <source>the scope: all figures are over these examples</source>
        <translation>der Bereich: Alle Zahlen gelten für diese Beispiele</translation>
    </message>
    <message>
        <source>a row per value of this field instead of a row per tag; numbers in ranges that hold equally many examples</source>
        <translation>eine Zeile je Wert dieses Felds statt je Tag; Zahlen in Bereichen mit gleich vielen Beispielen</translation>
    </message>
    <message>
        <source>Rows are ordered by potential gain: the points of overall accuracy to win where people are better than the model. Tags put on by hand are estimated from the examples that were reviewed for tags, errors and right ones apart (see sample and review); what is undefined is shown as a dash.</source>
        <translation>Die Zeilen sind nach möglichem Gewinn geordnet: den Punkten an Gesamtgenauigkeit, die zu gewinnen sind, wo Menschen besser sind als das Modell. Von Hand gesetzte Tags werden aus den Beispielen geschätzt, die auf Tags durchgesehen sind, Fehler und richtige getrennt (siehe sample und review); was nicht definiert ist, steht als Strich da.</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>by speaker, of clear recordings only</source>
        <translation>nach Sprecher, nur klare Aufnahmen</translation>
    </message>
    <message>
        <source>a new model against the one before</source>
        <translation>ein neues Modell gegen das davor</translation>
    </message>
    <message>
        <source>--format is missing: &quot;%1&quot; ends neither in .csv nor in .jsonl.</source>
        <translation>--format fehlt: „%1“ endet weder auf .csv noch auf .jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 Beispiel</numerusform>
            <numerusform>%1 Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 Spalte</numerusform>
            <numerusform>%1 Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the data as a table for other programs</source>
        <translation>Schreibt die Daten als Tabelle für andere Programme</translation>
    </message>
    <message>
        <source>the file to write; replaced only when all is written</source>
        <translation>die Zieldatei; sie wird erst ersetzt, wenn alles geschrieben ist</translation>
    </message>
    <message>
        <source>csv or jsonl; by the file&apos;s ending unless told</source>
        <translation>csv oder jsonl; sonst nach der Endung der Datei</translation>
    </message>
    <message>
        <source>only these examples</source>
        <translation>nur diese Beispiele</translation>
    </message>
    <message>
        <source>these columns in this order: key, media, reference, origin, tags, tag:NAME, reviewed, comment, split, prediction@RUN, score@RUN or a field&apos;s name</source>
        <translation>diese Spalten in dieser Folge: key, media, reference, origin, tags, tag:NAME, reviewed, comment, split, prediction@LAUF, score@LAUF oder der Name eines Felds</translation>
    </message>
    <message>
        <source>adds a column with the parts of this split</source>
        <translation>fügt eine Spalte mit den Teilen dieser Aufteilung hinzu</translation>
    </message>
    <message>
        <source>Texts are written byte for byte and numbers so that they read back the same; nothing is changed for spreadsheet programs. Without --columns: key, reference, all fields, tags and predictions.</source>
        <translation>Texte werden Byte für Byte geschrieben und Zahlen so, dass sie sich wieder genauso lesen; für Tabellenkalkulationen wird nichts verändert. Ohne --columns: key, reference, alle Felder, Tags und Vorhersagen.</translation>
    </message>
    <message>
        <source>everything, one JSON object a line</source>
        <translation>alles, je Zeile ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the errors of one speaker</source>
        <translation>die Fehler eines Sprechers</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Explains a command, or lists them all</source>
        <translation>Erklärt einen Befehl oder listet alle auf</translation>
    </message>
    <message>
        <source>the command to explain</source>
        <translation>der Befehl, um den es geht</translation>
    </message>
    <message>
        <source>how to import a table</source>
        <translation>wie man eine Tabelle importiert</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>of another copy</source>
        <translation>aus einer anderen Kopie</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>Lists what was done, newest first</source>
        <translation>Listet auf, was getan wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>at most so many steps; 20 unless told</source>
        <translation>höchstens so viele Schritte; sonst 20</translation>
    </message>
    <message>
        <source>the last five steps</source>
        <translation>die letzten fünf Schritte</translation>
    </message>
    <message>
        <source>%1: --label-from-folder is for folders.</source>
        <translation>%1: --label-from-folder ist für Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %2 more bad rows</source>
        <translation>
            <numerusform>%1: und %2 weitere fehlerhafte Zeile</numerusform>
            <numerusform>%1: und %2 weitere fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 Zeile gelesen</numerusform>
            <numerusform>%1 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <translation>
            <numerusform>%1 aktualisiert</numerusform>
            <numerusform>%1 aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bad rows</source>
        <translation>
            <numerusform>%1 fehlerhafte Zeile</numerusform>
            <numerusform>%1 fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out: their keys are not in the project
</source>
        <translation>
            <numerusform>%1 Zeile ausgelassen: Ihr Schlüssel ist nicht im Projekt
</numerusform>
            <numerusform>%1 Zeilen ausgelassen: Ihre Schlüssel sind nicht im Projekt
</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>the rows are in, but where their media are could not be remembered (use relocate): %1</source>
        <translation>Die Zeilen sind importiert, aber wo ihre Medien sind, konnte nicht gemerkt werden (relocate verwenden): %1</translation>
    </message>
    <message>
        <source>Brings in a table, or a folder of images and audio files</source>
        <translation>Holt eine Tabelle oder einen Ordner mit Bildern und Tondateien herein</translation>
    </message>
    <message>
        <source>a CSV, TSV, JSONL or XLSX file, a folder, or - for stdin</source>
        <translation>eine CSV-, TSV-, JSONL- oder XLSX-Datei, ein Ordner, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>One row is one example; every column without a role of its own becomes a metadata field of the type that its values have (leading zeros stay text). A key that is known already updates the example and adds the run, it never makes a twin. What can be recognised need not be told: delimiter, encoding, quoting, types. An import that fails or is cancelled leaves nothing.</source>
        <translation>Eine Zeile ist ein Beispiel; jede Spalte ohne eigene Rolle wird ein Metadatenfeld des Typs, den ihre Werte haben (führende Nullen bleiben Text). Ein schon bekannter Schlüssel aktualisiert das Beispiel und fügt den Lauf hinzu, nie entsteht ein Doppelgänger. Was erkannt werden kann, braucht nicht gesagt zu werden: Trennzeichen, Kodierung, Anführung, Typen. Ein Import, der misslingt oder abgebrochen wird, hinterlässt nichts.</translation>
    </message>
    <message>
        <source>a table of audio clips with a model&apos;s answers</source>
        <translation>eine Tabelle von Tonaufnahmen mit den Antworten eines Modells</translation>
    </message>
    <message>
        <source>three recognisers in one long table</source>
        <translation>drei Erkenner in einer langen Tabelle</translation>
    </message>
    <message>
        <source>photos sorted into folders by class</source>
        <translation>Fotos, nach Klassen in Ordner sortiert</translation>
    </message>
    <message>
        <source>a newer model&apos;s predictions</source>
        <translation>die Vorhersagen eines neueren Modells</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl or xlsx</source>
        <translation>csv, tsv, jsonl oder xlsx</translation>
    </message>
    <message>
        <source>the character between cells; &quot;tab&quot; for a tab</source>
        <translation>das Zeichen zwischen Zellen; „tab“ für einen Tabulator</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252</source>
        <translation>utf-8, utf-16le, utf-16be oder windows-1252</translation>
    </message>
    <message>
        <source>of an XLSX file; the first one unless told</source>
        <translation>einer XLSX-Datei; sonst das erste</translation>
    </message>
    <message>
        <source>the first row is data already</source>
        <translation>die erste Zeile gehört schon zu den Daten</translation>
    </message>
    <message>
        <source>names for the columns, instead of those in the file</source>
        <translation>Namen für die Spalten, statt derer in der Datei</translation>
    </message>
    <message>
        <source>white space around a cell is no part of it</source>
        <translation>Leerraum um eine Zelle gehört nicht zu ihr</translation>
    </message>
    <message>
        <source>numbers are written 3,14</source>
        <translation>Zahlen sind 3,14 geschrieben</translation>
    </message>
    <message>
        <source>what stands for &quot;no value&quot;, besides NA, null and the like; with COL= in that column only, instead of those; several separated by commas</source>
        <translation>was für „kein Wert“ steht, neben NA, null und Ähnlichem; mit COL= nur in dieser Spalte, statt jener; mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>text, int, real, bool or datetime; recognised unless told</source>
        <translation>text, int, real, bool oder datetime; sonst erkannt</translation>
    </message>
    <message>
        <source>stop (unless told): import nothing; skip: leave bad rows out. Either way they are listed</source>
        <translation>stop (wenn nichts gesagt ist): nichts importieren; skip: fehlerhafte Zeilen auslassen. Aufgelistet werden sie in jedem Fall</translation>
    </message>
    <message>
        <source>what identifies an example for good; without it file and row do</source>
        <translation>was ein Beispiel dauerhaft kennzeichnet; sonst Datei und Zeile</translation>
    </message>
    <message>
        <source>paths of images or audio files</source>
        <translation>Pfade von Bildern oder Tondateien</translation>
    </message>
    <message>
        <source>the folder in which these paths begin; the table&apos;s own unless told</source>
        <translation>der Ordner, in dem diese Pfade beginnen; sonst der der Tabelle</translation>
    </message>
    <message>
        <source>the reference label</source>
        <translation>das Referenzlabel</translation>
    </message>
    <message>
        <source>what a model answered, and the run&apos;s name</source>
        <translation>was ein Modell geantwortet hat, und der Name des Laufs</translation>
    </message>
    <message>
        <source>how sure it was of its answer</source>
        <translation>wie sicher es sich seiner Antwort war</translation>
    </message>
    <message>
        <source>the run of predictions and scores that name none</source>
        <translation>der Lauf von Vorhersagen und Scores, die keinen nennen</translation>
    </message>
    <message>
        <source>the run of each row: one key may stand on several rows, one per run</source>
        <translation>der Lauf jeder Zeile: Ein Schlüssel darf auf mehreren Zeilen stehen, je Lauf einer</translation>
    </message>
    <message>
        <source>names of tags</source>
        <translation>Namen von Tags</translation>
    </message>
    <message>
        <source>the character between tags; ; and | unless told</source>
        <translation>das Zeichen zwischen Tags; sonst ; und |</translation>
    </message>
    <message>
        <source>makes no examples: rows with unknown keys are left out and counted</source>
        <translation>legt keine Beispiele an: Zeilen mit unbekanntem Schlüssel werden ausgelassen und gezählt</translation>
    </message>
    <message>
        <source>of a folder: the label is the name of the folder that holds the file</source>
        <translation>eines Ordners: Das Label ist der Name des Ordners, in dem die Datei liegt</translation>
    </message>
    <message>
        <source>where the data are from; the file&apos;s name unless told</source>
        <translation>woher die Daten sind; sonst der Name der Datei</translation>
    </message>
    <message>
        <source>the licence of the data, kept with them</source>
        <translation>die Lizenz der Daten, wird mit ihnen aufbewahrt</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>labeled</source>
        <translation>gelabelt</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>labelers</source>
        <translation>Labeler</translation>
    </message>
    <message>
        <source>journal events</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Shows what is in a project</source>
        <translation>Zeigt, was in einem Projekt ist</translation>
    </message>
    <message>
        <source>fields, tags, runs and counts</source>
        <translation>Felder, Tags, Läufe und Anzahlen</translation>
    </message>
    <message>
        <source>Lists the models&apos; runs, oldest first</source>
        <translation>Listet die Läufe der Modelle auf, ältester zuerst</translation>
    </message>
    <message>
        <source>how many each gets right</source>
        <translation>wie viele jeder richtig hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 new classes made for &quot;%2&quot;; undo takes this back.</source>
        <translation>
            <numerusform>%1 neue Klasse für „%2“ angelegt; undo nimmt das zurück.</numerusform>
            <numerusform>%1 neue Klassen für „%2“ angelegt; undo nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples labeled
</source>
        <translation>
            <numerusform>%1 Beispiel gelabelt
</numerusform>
            <numerusform>%1 Beispiele gelabelt
</numerusform>
        </translation>
    </message>
    <message>
        <source>a class (several separated by ; in a multilabel project), a transcript or a number</source>
        <translation>eine Klasse (mehrere durch ; getrennt in einem Multilabel-Projekt), ein Transkript oder eine Zahl</translation>
    </message>
    <message>
        <source>Sets the reference label of many examples by hand</source>
        <translation>Setzt das Referenzlabel vieler Beispiele von Hand</translation>
    </message>
    <message>
        <source>the examples for which this query holds</source>
        <translation>die Beispiele, für die diese Abfrage gilt</translation>
    </message>
    <message>
        <source>who labels; you unless told</source>
        <translation>wer labelt; sonst Sie selbst</translation>
    </message>
    <message>
        <source>No import ever replaces a label set by hand.</source>
        <translation>Kein Import ersetzt je ein von Hand gesetztes Label.</translation>
    </message>
    <message>
        <source>clips that a list names are a nine after all</source>
        <translation>Aufnahmen, die eine Liste nennt, sind doch eine Neun</translation>
    </message>
    <message>
        <source>Decides the reference label of one example</source>
        <translation>Entscheidet das Referenzlabel eines Beispiels</translation>
    </message>
    <message>
        <source>the example&apos;s key</source>
        <translation>der Schlüssel des Beispiels</translation>
    </message>
    <message>
        <source>kept with the decision</source>
        <translation>wird mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>A decision counts before labels by hand and ends a dispute between them.</source>
        <translation>Eine Entscheidung zählt vor Labels von Hand und beendet einen Streit zwischen ihnen.</translation>
    </message>
    <message>
        <source>two people disagreed</source>
        <translation>zwei Leute waren sich uneins</translation>
    </message>
    <message>
        <source>Prints this program&apos;s manual page</source>
        <translation>Gibt die Handbuchseite dieses Programms aus</translation>
    </message>
    <message>
        <source>writes the page and reads it</source>
        <translation>schreibt die Seite und liest sie</translation>
    </message>
    <message>
        <source>%1: a new project, task %2
</source>
        <translation>%1: ein neues Projekt, Aufgabe %2
</translation>
    </message>
    <message>
        <source>Makes a project file</source>
        <translation>Legt eine Projektdatei an</translation>
    </message>
    <message>
        <source>what the labels are: classification (unless told), multilabel, transcription, numeric, boxes</source>
        <translation>was die Labels sind: classification (wenn nichts gesagt ist), multilabel, transcription, numeric, boxes</translation>
    </message>
    <message>
        <source>classes to begin with, in this order; an import adds those that it finds</source>
        <translation>Klassen zu Beginn, in dieser Folge; ein Import fügt die hinzu, die er findet</translation>
    </message>
    <message>
        <source>a project for pictures of two kinds</source>
        <translation>ein Projekt für Bilder von zweierlei Art</translation>
    </message>
    <message>
        <source>a project for a speech recogniser&apos;s transcripts</source>
        <translation>ein Projekt für die Transkripte eines Spracherkenners</translation>
    </message>
    <message numerus="yes">
        <source>%1 media files found, %2 missing
</source>
        <translation>
            <numerusform>%1 Mediendatei gefunden, %2 fehlen
</numerusform>
            <numerusform>%1 Mediendateien gefunden, %2 fehlen
</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells where the project&apos;s media are on this machine</source>
        <translation>Sagt, wo die Medien des Projekts auf diesem Rechner sind</translation>
    </message>
    <message>
        <source>the folder in which they were when they were imported</source>
        <translation>der Ordner, in dem sie beim Import waren</translation>
    </message>
    <message>
        <source>the folder in which they are now</source>
        <translation>der Ordner, in dem sie jetzt sind</translation>
    </message>
    <message>
        <source>Media are opened in folders that you named only: by import or here. That is remembered for you on this machine; the project file is not changed.</source>
        <translation>Medien werden nur in Ordnern geöffnet, die Sie genannt haben: beim Import oder hier. Das wird für Sie auf diesem Rechner gemerkt; die Projektdatei wird nicht geändert.</translation>
    </message>
    <message>
        <source>a colleague&apos;s project, the clips copied to this machine</source>
        <translation>das Projekt einer Kollegin, die Aufnahmen auf diesen Rechner kopiert</translation>
    </message>
    <message>
        <source>--out: &quot;%1&quot; ends in none of .html, .md, .csv, .json, .xlsx.</source>
        <translation>--out: „%1“ endet auf keines von .html, .md, .csv, .json, .xlsx.</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>abgebrochen.</translation>
    </message>
    <message>
        <source>Writes the prioritised error report as one file</source>
        <translation>Schreibt den nach Priorität geordneten Fehlerbericht als eine Datei</translation>
    </message>
    <message>
        <source>ends in .html, .md, .csv, .json or .xlsx</source>
        <translation>endet auf .html, .md, .csv, .json oder .xlsx</translation>
    </message>
    <message>
        <source>looks for media in this folder first, this time</source>
        <translation>sucht Medien diesmal zuerst in diesem Ordner</translation>
    </message>
    <message>
        <source>The page needs nothing but itself and can be sent on. The same state of the project gives the same bytes.</source>
        <translation>Die Seite braucht nichts als sich selbst und kann weitergegeben werden. Derselbe Stand des Projekts ergibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>a page for a browser</source>
        <translation>eine Seite für den Browser</translation>
    </message>
    <message>
        <source>a workbook about one speaker</source>
        <translation>eine Arbeitsmappe über einen Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples marked as reviewed for tags
</source>
        <translation>
            <numerusform>%1 Beispiel als auf Tags durchgesehen markiert
</numerusform>
            <numerusform>%1 Beispiele als auf Tags durchgesehen markiert
</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks examples as gone through for tags</source>
        <translation>Markiert Beispiele als auf Tags durchgesehen</translation>
    </message>
    <message>
        <source>Tags put on by hand are known only where somebody looked. A reviewed example without a tag is one that none fits. Figures of hand tags are estimated from the reviewed examples; they are honest where these were drawn at random (see sample).</source>
        <translation>Von Hand gesetzte Tags sind nur bekannt, wo jemand hingesehen hat. Ein durchgesehenes Beispiel ohne Tag ist eines, auf das keins passt. Die Zahlen solcher Tags werden aus den durchgesehenen Beispielen geschätzt; sie sind ehrlich, wo diese zufällig gezogen wurden (siehe sample).</translation>
    </message>
    <message>
        <source>the drawn examples have been gone through</source>
        <translation>die gezogenen Beispiele sind durchgesehen</translation>
    </message>
    <message>
        <source>nothing was drawn: the scope has no such examples.</source>
        <translation>Nichts wurde gezogen: Der Bereich hat keine solchen Beispiele.</translation>
    </message>
    <message>
        <source>%1: to review for tags: %2 and %3
</source>
        <translation>%1: auf Tags durchzusehen: %2 und %3
</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 right examples</source>
        <translation>
            <numerusform>%1 richtiges Beispiel</numerusform>
            <numerusform>%1 richtige Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Draws the errors and right examples to review for tags</source>
        <translation>Zieht die Fehler und die richtigen Beispiele, die auf Tags durchzusehen sind</translation>
    </message>
    <message>
        <source>so many errors, at random</source>
        <translation>so viele Fehler, zufällig</translation>
    </message>
    <message>
        <source>so many right examples, at random</source>
        <translation>so viele richtige Beispiele, zufällig</translation>
    </message>
    <message>
        <source>another seed draws others; 1 unless told</source>
        <translation>ein anderer Startwert zieht andere; sonst 1</translation>
    </message>
    <message>
        <source>draws from these examples only</source>
        <translation>zieht nur aus diesen Beispielen</translation>
    </message>
    <message>
        <source>writes the keys there, one a line, errors first</source>
        <translation>schreibt die Schlüssel dorthin, einen je Zeile, Fehler zuerst</translation>
    </message>
    <message>
        <source>The draw is remembered in the project: once these examples are reviewed, figures of hand tags are estimated from them. Same seed and data draw the same examples on every machine.</source>
        <translation>Die Ziehung wird im Projekt gemerkt: Sind diese Beispiele durchgesehen, werden die Zahlen von Hand gesetzter Tags aus ihnen geschätzt. Derselbe Startwert und dieselben Daten ziehen auf jedem Rechner dieselben Beispiele.</translation>
    </message>
    <message>
        <source>the usual way in</source>
        <translation>der übliche Einstieg</translation>
    </message>
    <message>
        <source>nothing to set: --hlp, --ease or --importance is missing.</source>
        <translation>Nichts zu setzen: --hlp, --ease oder --importance fehlt.</translation>
    </message>
    <message>
        <source>--hlp and --no-hlp contradict each other.</source>
        <translation>--hlp und --no-hlp widersprechen sich.</translation>
    </message>
    <message>
        <source>NAME is missing.</source>
        <translation>NAME fehlt.</translation>
    </message>
    <message>
        <source>&quot;all&quot; takes no NAME.</source>
        <translation>„all“ hat keinen NAMEN.</translation>
    </message>
    <message>
        <source>NAME: a field&apos;s value is written FIELD=VALUE.</source>
        <translation>NAME: Der Wert eines Felds wird FELD=WERT geschrieben.</translation>
    </message>
    <message>
        <source>%1: set
</source>
        <translation>%1: gesetzt
</translation>
    </message>
    <message>
        <source>Sets what you know of a tag: human-level performance, ease, importance</source>
        <translation>Setzt, was Sie von einem Tag wissen: menschliches Niveau, Leichtigkeit, Wichtigkeit</translation>
    </message>
    <message>
        <source>what it is about: tag, class, field or all (the whole data)</source>
        <translation>worum es geht: tag, class, field oder all (alle Daten)</translation>
    </message>
    <message>
        <source>the tag&apos;s or class&apos;s name; FIELD=VALUE; nothing for all</source>
        <translation>Name des Tags oder der Klasse; FELD=WERT; nichts bei all</translation>
    </message>
    <message>
        <source>how often a person is right, from 0 to 1: 0.95 or 95%</source>
        <translation>wie oft ein Mensch richtig liegt, von 0 bis 1: 0.95 oder 95%</translation>
    </message>
    <message>
        <source>forgets the HLP</source>
        <translation>vergisst das HLP</translation>
    </message>
    <message>
        <source>how easily it is improved, 1 to 5; 3 until set</source>
        <translation>wie leicht es zu verbessern ist, 1 bis 5; 3, bis es gesetzt ist</translation>
    </message>
    <message>
        <source>how much it matters, 1 to 5; 3 until set</source>
        <translation>wie wichtig es ist, 1 bis 5; 3, bis es gesetzt ist</translation>
    </message>
    <message>
        <source>of a transcription task: which one the HLP is of; word (unless told) or sentence</source>
        <translation>einer Transkriptionsaufgabe: wovon das HLP ist; word (wenn nichts gesagt ist) oder sentence</translation>
    </message>
    <message>
        <source>people understand 93 % in car noise, and it is easy to get more data</source>
        <translation>Menschen verstehen im Autolärm 93 %, und mehr Daten sind leicht zu bekommen</translation>
    </message>
    <message>
        <source>people on the whole</source>
        <translation>Menschen im Ganzen</translation>
    </message>
    <message>
        <source>people on one value of a field</source>
        <translation>Menschen bei einem Wert eines Felds</translation>
    </message>
    <message>
        <source>--rule saves a query: it needs --where, not --keys.</source>
        <translation>--rule speichert eine Abfrage: Dazu gehört --where, nicht --keys.</translation>
    </message>
    <message>
        <source>--rule and --off contradict each other.</source>
        <translation>--rule und --off widersprechen sich.</translation>
    </message>
    <message>
        <source>TAG: the name is empty.</source>
        <translation>TAG: Der Name ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule tag: its query decides which examples have it. Use --rule to change the query.</source>
        <translation>„%1“ ist ein Regel-Tag: Seine Abfrage entscheidet, welche Beispiele es haben. --rule ändert die Abfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%1: a rule that holds for %2 examples
</source>
        <translation>
            <numerusform>%1: eine Regel, die für %2 Beispiel gilt
</numerusform>
            <numerusform>%1: eine Regel, die für %2 Beispiele gilt
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken off %2 examples
</source>
        <translation>
            <numerusform>%1: von %2 Beispiel genommen
</numerusform>
            <numerusform>%1: von %2 Beispielen genommen
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: put on %2 examples
</source>
        <translation>
            <numerusform>%1: auf %2 Beispiel gesetzt
</numerusform>
            <numerusform>%1: auf %2 Beispiele gesetzt
</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a tag on many examples, or saves a query as a rule tag</source>
        <translation>Setzt ein Tag auf viele Beispiele oder speichert eine Abfrage als Regel-Tag</translation>
    </message>
    <message>
        <source>the tag&apos;s name; made where it is new</source>
        <translation>der Name des Tags; ein neues wird angelegt</translation>
    </message>
    <message>
        <source>takes the tag off these examples</source>
        <translation>nimmt das Tag von diesen Beispielen</translation>
    </message>
    <message>
        <source>saves the query: the tag is on whatever it finds, also in data that come later</source>
        <translation>speichert die Abfrage: Das Tag gilt für alles, was sie findet, auch in späteren Daten</translation>
    </message>
    <message>
        <source>tag the examples that a list names</source>
        <translation>die Beispiele einer Liste bekommen ein Tag</translation>
    </message>
    <message>
        <source>a rule tag</source>
        <translation>ein Regel-Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps undone: there is nothing more to undo.</source>
        <translation>
            <numerusform>%1 von %2 Schritt rückgängig gemacht: Mehr gibt es nicht.</numerusform>
            <numerusform>%1 von %2 Schritten rückgängig gemacht: Mehr gibt es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps redone: there is nothing more to redo.</source>
        <translation>
            <numerusform>%1 von %2 Schritt wiederhergestellt: Mehr gibt es nicht.</numerusform>
            <numerusform>%1 von %2 Schritten wiederhergestellt: Mehr gibt es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last steps made in this copy of the project</source>
        <translation>Nimmt die letzten Schritte zurück, die in dieser Kopie des Projekts getan wurden</translation>
    </message>
    <message>
        <source>so many steps; 1 unless told</source>
        <translation>so viele Schritte; sonst 1</translation>
    </message>
    <message>
        <source>Anything can be taken back, also after a restart: labels, tags, imports. Merges are not undone; a backup is made before them.</source>
        <translation>Alles kann zurückgenommen werden, auch nach einem Neustart: Labels, Tags, Importe. Zusammenführungen nicht; davor wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>the last two steps</source>
        <translation>die letzten zwei Schritte</translation>
    </message>
    <message>
        <source>Puts back what undo took back</source>
        <translation>Stellt wieder her, was undo zurückgenommen hat</translation>
    </message>
    <message>
        <source>the step undone last</source>
        <translation>den zuletzt zurückgenommenen Schritt</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>word accuracy</source>
        <translation>Wortgenauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>gain %1 points</source>
        <translation>Gewinn %1 Punkte</translation>
    </message>
    <message>
        <source>Word error rate %1: %2 in %3; %4 (%5)</source>
        <translation>Wortfehlerrate %1: %2 in %3; %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%1 edits</source>
        <translation>
            <numerusform>%1 Korrektur</numerusform>
            <numerusform>%1 Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 Wort</numerusform>
            <numerusform>%1 Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong sentences</source>
        <translation>
            <numerusform>%1 falscher Satz</numerusform>
            <numerusform>%1 falsche Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>MAE %1, RMSE %2, R² %3</source>
        <translation>MAE %1, RMSE %2, R² %3</translation>
    </message>
    <message>
        <source>without a reference label</source>
        <translation>ohne Referenzlabel</translation>
    </message>
    <message>
        <source>without a prediction</source>
        <translation>ohne Vorhersage</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>≈ from %1 + %2 reviewed</source>
        <translation>≈ aus %1 + %2 durchgesehenen</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>keine Zufallsstichprobe</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>of errors</source>
        <translation>der Fehler</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>HLP</source>
        <translation>HLP</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>(errors without a tag)</source>
        <translation>(Fehler ohne Tag)</translation>
    </message>
    <message>
        <source>(not reviewed)</source>
        <translation>(nicht durchgesehen)</translation>
    </message>
    <message>
        <source>Tags overlap: gains must not be added up. Gap and gain in points of overall accuracy, intervals 95 %.</source>
        <translation>Tags überschneiden sich: Gewinne dürfen nicht addiert werden. Abstand und Gewinn in Punkten der Gesamtgenauigkeit, Intervalle 95 %.</translation>
    </message>
    <message>
        <source>Macro F1 %1</source>
        <translation>Macro-F1 %1</translation>
    </message>
    <message>
        <source>, balanced accuracy %1</source>
        <translation>, ausgewogene Genauigkeit %1</translation>
    </message>
    <message>
        <source>%1 taken for %2 (%3)</source>
        <translation>%1 für %2 gehalten (%3)</translation>
    </message>
    <message>
        <source>; most often confused: %1</source>
        <translation>; am häufigsten verwechselt: %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verdorben</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>beide falsch</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>beide richtig</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Nothing is evaluated: no example of the scope has both a reference label and a prediction of %1.</source>
        <translation>Nichts ist bewertet: Kein Beispiel des Bereichs hat sowohl ein Referenzlabel als auch eine Vorhersage von %1.</translation>
    </message>
    <message>
        <source>No tag yet: headroom-cli tag %1 TAG --where QUERY --rule, or errors %1 --by-field FIELD</source>
        <translation>Noch kein Tag: headroom-cli tag %1 TAG --where ABFRAGE --rule, oder errors %1 --by-field FELD</translation>
    </message>
    <message>
        <source>No right example reviewed for tags yet: headroom-cli sample %1 --errors 100 --right 100</source>
        <translation>Noch kein richtiges Beispiel auf Tags durchgesehen: headroom-cli sample %1 --errors 100 --right 100</translation>
    </message>
    <message>
        <source>No HLP yet, so no gap and no gain: headroom-cli set %1 tag TAG --hlp 0.95</source>
        <translation>Noch kein HLP, also kein Abstand und kein Gewinn: headroom-cli set %1 tag TAG --hlp 0.95</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: headroom-cli COMMAND [ARGUMENT]… [OPTION]…</source>
        <translation>Aufruf: headroom-cli BEFEHL [ARGUMENT]… [OPTION]…</translation>
    </message>
    <message>
        <source>Headroom shows where a machine-learning system loses accuracy and how much there is to win by improving its data.</source>
        <translation>Headroom zeigt, wo ein lernendes System Genauigkeit verliert und wie viel durch bessere Daten zu gewinnen ist.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;headroom-cli COMMAND --help&quot; explains one command with an example. --json, where a command has it, prints one JSON object for scripts. --version tells the version.

Exit status: 0 done, 1 it could not be done (the reason is on stderr and the project is as it was), 2 wrong usage.</source>
        <translation>„headroom-cli BEFEHL --help“ erklärt einen Befehl mit einem Beispiel. --json, wo ein Befehl es hat, gibt ein JSON-Objekt für Skripte aus. --version nennt die Version.

Exit-Status: 0 getan, 1 es ging nicht (der Grund steht auf stderr, und das Projekt ist, wie es war), 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>JSON keys:</source>
        <translation>JSON-Schlüssel:</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not %3.</source>
        <translation>%1: „%2“ ist nicht %3.</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>one of utf-8, utf-16le, utf-16be, windows-1252</source>
        <translation>eines von utf-8, utf-16le, utf-16be, windows-1252</translation>
    </message>
    <message>
        <source>COL=text, COL=int, COL=real, COL=bool or COL=datetime</source>
        <translation>COL=text, COL=int, COL=real, COL=bool oder COL=datetime</translation>
    </message>
    <message>
        <source>%1: can&apos;t be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>there is no example with the key &quot;%1&quot;.</source>
        <translation>Es gibt kein Beispiel mit dem Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>this is not UTF-8; a key a line is expected.</source>
        <translation>Das ist kein UTF-8; erwartet wird ein Schlüssel je Zeile.</translation>
    </message>
    <message>
        <source> There are: %1.</source>
        <translation> Es gibt: %1.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>there is no run &quot;%1&quot;.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>there is no tag &quot;%1&quot;.</source>
        <translation>Es gibt kein Tag „%1“.</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;.</source>
        <translation>Es gibt keine Klasse „%1“.</translation>
    </message>
    <message>
        <source>Headroom is a workbench for people who improve machine-learning systems by improving the data. It shows what a model gets wrong, under which conditions, how far that is from what people manage, and how much overall accuracy there is to win.

headroom-cli does this without a window, on the same project files: for scripts, pipelines and servers.

Proportions in JSON are numbers from 0 to 1; what is undefined is null.</source>
        <translation>Headroom ist ein Arbeitsplatz für Leute, die lernende Systeme durch bessere Daten verbessern. Es zeigt, was ein Modell falsch macht, unter welchen Umständen, wie weit das von dem entfernt ist, was Menschen schaffen, und wie viel Gesamtgenauigkeit zu gewinnen ist.

headroom-cli tut das ohne Fenster, mit denselben Projektdateien: für Skripte, Pipelines und Server.

Anteile in JSON sind Zahlen von 0 bis 1; was nicht definiert ist, ist null.</translation>
    </message>
    <message>
        <source>QUERY takes the language of the window&apos;s scope bar. Names: key, label (or reference), prediction, score, error, correct, evaluated, reviewed, tag, split, comment, disputed, batch and any metadata field; a name in backticks is always a field. prediction@RUN asks for another run than the one in force.

Operators: = != &lt; &lt;= &gt; &gt;= ~ (contains, whatever the case), in (…), is missing, is not missing, and, or, not; name:value means name = value. Text that holds a space stands in double quotes; dates are written 2026-08-17.</source>
        <translation>QUERY ist in der Sprache der Bereichszeile des Fensters geschrieben. Namen: key, label (oder reference), prediction, score, error, correct, evaluated, reviewed, tag, split, comment, disputed, batch und jedes Metadatenfeld; ein Name in Backticks ist immer ein Feld. prediction@LAUF fragt nach einem anderen Lauf als dem geltenden.

Operatoren: = != &lt; &lt;= &gt; &gt;= ~ (enthält, ohne auf Groß und Klein zu achten), in (…), is missing, is not missing, and, or, not; name:wert heißt name = wert. Text mit Leerzeichen steht in doppelten Anführungszeichen; Daten werden 2026-08-17 geschrieben.</translation>
    </message>
    <message>
        <source>0: done. 1: it could not be done; one line on stderr says why, with file, line and column where there are any, and the project is as it was. 2: wrong usage.</source>
        <translation>0: getan. 1: Es ging nicht; eine Zeile auf stderr sagt, warum, mit Datei, Zeile und Spalte, wo es sie gibt, und das Projekt ist, wie es war. 2: falscher Aufruf.</translation>
    </message>
    <message>
        <source>NO_COLOR: if set and not empty, nothing is coloured. Colours and progress bars are shown on terminals only.</source>
        <translation>NO_COLOR: Ist es gesetzt und nicht leer, ist nichts farbig. Farben und Fortschrittsbalken gibt es nur am Terminal.</translation>
    </message>
    <message>
        <source> Try: %1</source>
        <translation> Hilfe: %1</translation>
    </message>
    <message>
        <source>the answer can&apos;t be written to stdout: %1</source>
        <translation>Die Antwort kann nicht auf stdout geschrieben werden: %1</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;.%2</source>
        <translation>unbekannter Befehl „%1“.%2</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>the command comes first, &quot;%1&quot; is none.</source>
        <translation>Der Befehl kommt zuerst, „%1“ ist keiner.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %2 rows/s</source>
        <translation>
            <numerusform>%1 Zeile, %2 Zeilen/s</numerusform>
            <numerusform>%1 Zeilen, %2 Zeilen/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there are no predictions yet; import them with --prediction.</source>
        <translation>%1: Es gibt noch keine Vorhersagen; --prediction importiert sie.</translation>
    </message>
    <message>
        <source>leaves the column out</source>
        <translation>lässt die Spalte weg</translation>
    </message>
    <message>
        <source>how sure it was of each class; or COL[:RUN], a column of JSON objects such as {&quot;yes&quot;: 0.9, &quot;no&quot;: 0.1}</source>
        <translation>wie sicher es sich jeder Klasse war; oder COL[:RUN], eine Spalte mit JSON-Objekten wie {&quot;yes&quot;: 0.9, &quot;no&quot;: 0.1}</translation>
    </message>
    <message>
        <source>CLASS=COL, or one column of JSON objects</source>
        <translation>KLASSE=COL oder eine Spalte mit JSON-Objekten</translation>
    </message>
    <message>
        <source>The file is too damaged to be examined further (%1). Go back to a backup; if there is none, keep the file as it is.</source>
        <translation>Die Datei ist zu beschädigt, um weiter geprüft zu werden (%1). Auf eine Sicherung zurückgehen; gibt es keine, die Datei lassen, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ColumnUse</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Mediendatei</translation>
    </message>
    <message>
        <source>Reference label</source>
        <translation>Referenzlabel</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score of a class</source>
        <translation>Score einer Klasse</translation>
    </message>
    <message>
        <source>Scores as JSON</source>
        <translation>Scores als JSON</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message>
        <source>“%1” is not a number, but the labels of this project are.</source>
        <translation>„%1“ ist keine Zahl, die Labels dieses Projekts aber sind Zahlen.</translation>
    </message>
</context>
<context>
    <name>ErrorColumns</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>% of data</source>
        <translation>% Daten</translation>
    </message>
    <message>
        <source>% of errors</source>
        <translation>% Fehler</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Potential gain</source>
        <translation>Mögl. Gewinn</translation>
    </message>
    <message>
        <source>Gain at least</source>
        <translation>Gewinn mind.</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Import.</source>
        <comment>importance, as a narrow heading</comment>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Rows overlap where an example bears several tags: gains must not be added up.</source>
        <translation>Zeilen überschneiden sich, wo ein Beispiel mehrere Tags trägt: Gewinne dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>Evaluated examples in the row.</source>
        <translation>Bewertete Beispiele der Zeile.</translation>
    </message>
    <message>
        <source>Wrong examples in the row.</source>
        <translation>Falsche Beispiele der Zeile.</translation>
    </message>
    <message>
        <source>Words substituted, deleted or inserted.</source>
        <translation>Ersetzte, fehlende oder eingefügte Wörter.</translation>
    </message>
    <message>
        <source>Words of the reference labels.</source>
        <translation>Wörter der Referenzlabels.</translation>
    </message>
    <message>
        <source>Share of the reference words in scope.</source>
        <translation>Anteil an den Referenzwörtern im Bereich.</translation>
    </message>
    <message>
        <source>Share of the evaluated examples in scope.</source>
        <translation>Anteil an den bewerteten Beispielen im Bereich.</translation>
    </message>
    <message>
        <source>Share of the edits in scope.</source>
        <translation>Anteil an den Korrekturen im Bereich.</translation>
    </message>
    <message>
        <source>Share of the errors in scope.</source>
        <translation>Anteil an den Fehlern im Bereich.</translation>
    </message>
    <message>
        <source>Edits by reference words.</source>
        <translation>Korrekturen durch Referenzwörter.</translation>
    </message>
    <message>
        <source>Errors by examples of the row.</source>
        <translation>Fehler durch Beispiele der Zeile.</translation>
    </message>
    <message>
        <source>Error rate of the row by the error rate of the scope.</source>
        <translation>Fehlerrate der Zeile durch Fehlerrate des Bereichs.</translation>
    </message>
    <message>
        <source>1 − edits by reference words.</source>
        <translation>1 − Korrekturen durch Referenzwörter.</translation>
    </message>
    <message>
        <source>Right ones among the examples of the row.</source>
        <translation>Richtige unter den Beispielen der Zeile.</translation>
    </message>
    <message>
        <source>How often a person, given the same input, gives the reference label. Double click or F2 to type it.</source>
        <translation>Wie oft ein Mensch bei gleicher Eingabe das Referenzlabel gibt. Doppelklick oder F2 zum Eintippen.</translation>
    </message>
    <message>
        <source>%1 − accuracy, in percentage points.</source>
        <translation>%1 − Genauigkeit, in Prozentpunkten.</translation>
    </message>
    <message>
        <source>Gap × share of data: points of overall accuracy to win.</source>
        <translation>Abstand × Anteil an den Daten: zu gewinnende Punkte der Gesamtgenauigkeit.</translation>
    </message>
    <message>
        <source>Lower bound of the potential gain&apos;s 95% interval.</source>
        <translation>Untere Grenze des 95-%-Intervalls des möglichen Gewinns.</translation>
    </message>
    <message>
        <source>How easy it is to get better there, 1 to 5. Click a dot, or press 1 to 5.</source>
        <translation>Wie leicht es dort zu verbessern ist, 1 bis 5. Einen Punkt anklicken oder 1 bis 5 drücken.</translation>
    </message>
    <message>
        <source>How important the row is, 1 to 5. Click a dot, or press 1 to 5.</source>
        <translation>Wie wichtig die Zeile ist, 1 bis 5. Einen Punkt anklicken oder 1 bis 5 drücken.</translation>
    </message>
    <message>
        <source>Potential gain × ease × importance / 9.</source>
        <translation>Möglicher Gewinn × Leichtigkeit × Wichtigkeit / 9.</translation>
    </message>
    <message>
        <source>Whether the row&apos;s examples are known, or estimated from the reviewed ones.</source>
        <translation>Ob die Beispiele der Zeile bekannt sind oder aus den durchgesehenen geschätzt.</translation>
    </message>
    <message numerus="yes">
        <source>Not reviewed (%1 errors)</source>
        <translation>
            <numerusform>Nicht durchgesehen (%1 Fehler)</numerusform>
            <numerusform>Nicht durchgesehen (%1 Fehler)</numerusform>
        </translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>Few examples: chance alone shows gaps in small rows.</source>
        <translation>Wenige Beispiele: In kleinen Zeilen zeigt schon der Zufall Abstände.</translation>
    </message>
</context>
<context>
    <name>ErrorsAnalysis</name>
    <message>
        <source>Not defined for this task.</source>
        <translation>Für diese Aufgabe nicht definiert.</translation>
    </message>
</context>
<context>
    <name>ErrorsFocus</name>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <comment>two classes</comment>
        <translation>%1 für %2 gehalten</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verdorben</translation>
    </message>
    <message>
        <source>Residuals from %1 to %2</source>
        <translation>Residuen von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ExampleCells</name>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
</context>
<context>
    <name>ExampleFacts</name>
    <message>
        <source>Model (%1)</source>
        <translation>Modell (%1)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>disputed: decide</source>
        <translation>strittig: entscheiden</translation>
    </message>
    <message>
        <source>source · batch</source>
        <translation>Quelle · Import</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1” to export. Write a field&apos;s name, or one of key, media, reference, origin, disputed, reviewed, comment, tags, tag:NAME, split, prediction, score, prediction@RUN, score@RUN.</source>
        <translation>Es gibt keine Spalte „%1“ zum Exportieren. Den Namen eines Felds schreiben oder eines von key, media, reference, origin, disputed, reviewed, comment, tags, tag:NAME, split, prediction, score, prediction@LAUF, score@LAUF.</translation>
    </message>
    <message>
        <source>The column “%1” needs a run, and the project has none. Import predictions first.</source>
        <translation>Die Spalte „%1“ braucht einen Lauf, und das Projekt hat keinen. Zuerst Vorhersagen importieren.</translation>
    </message>
    <message>
        <source>There is no column “%1” to export.</source>
        <translation>Es gibt keine Spalte „%1“ zum Exportieren.</translation>
    </message>
    <message>
        <source>The column “%1” needs a split, and none is in force. Make one first.</source>
        <translation>Die Spalte „%1“ braucht eine Aufteilung, und keine gilt. Zuerst eine anlegen.</translation>
    </message>
    <message>
        <source>There is no split “%1”.</source>
        <translation>Es gibt keine Aufteilung „%1“.</translation>
    </message>
    <message>
        <source>The column “%1” is asked for twice. Name it once.</source>
        <translation>Die Spalte „%1“ ist zweimal verlangt. Einmal genügt.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>FieldBars</name>
    <message>
        <source>%1 – below %2</source>
        <translation>%1 – unter %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln anderer Wert</numerusform>
            <numerusform>%Ln andere Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Several classes at once</source>
        <translation>Mehrere Klassen zugleich</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Each example has one class.</source>
        <translation>Jedes Beispiel hat eine Klasse.</translation>
    </message>
    <message>
        <source>Each example has any number of classes, separated by &quot;;&quot; or &quot;|&quot;.</source>
        <translation>Jedes Beispiel hat beliebig viele Klassen, durch „;“ oder „|“ getrennt.</translation>
    </message>
    <message>
        <source>The label is a text; errors are counted by word.</source>
        <translation>Das Label ist ein Text; Fehler werden nach Wörtern gezählt.</translation>
    </message>
    <message>
        <source>The label is a number.</source>
        <translation>Das Label ist eine Zahl.</translation>
    </message>
    <message>
        <source>The label is a list of boxes in an image.</source>
        <translation>Das Label ist eine Liste von Kästen in einem Bild.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is neither a file nor a pipe. Name a file.</source>
        <translation>%1 ist weder eine Datei noch eine Pipe. Eine Datei nennen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept aside in %2: %3.</source>
        <translation>%1 kann nicht in %2 beiseitegelegt werden: %3.</translation>
    </message>
    <message>
        <source>the cell holds a zero byte: binary data, no text</source>
        <translation>Die Zelle enthält ein Null-Byte: Binärdaten, kein Text</translation>
    </message>
    <message>
        <source>the cell isn&apos;t text in the file&apos;s encoding, from its byte %1 on. Name the encoding with --encoding, or mend the cell.</source>
        <translation>Die Zelle ist ab ihrem Byte %1 kein Text in der Kodierung der Datei. Die Kodierung mit --encoding nennen oder die Zelle berichtigen.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sie hat: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;. %4</source>
        <translation>%1: %2 hat keine Spalte „%3“. %4</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; can&apos;t be used for both %2 and %3.</source>
        <translation>Die Spalte „%1“ kann nicht zugleich für %2 und %3 dienen.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a date (YYYY-MM-DD, perhaps with a time)</source>
        <translation>ein Datum (JJJJ-MM-TT, vielleicht mit Uhrzeit)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; became text: line %2 holds &quot;%3&quot;, which is not %4 as in the first rows.</source>
        <translation>Die Spalte „%1“ wurde Text: Zeile %2 enthält „%3“, und das ist nicht %4 wie in den ersten Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells of the column &quot;%2&quot; hold &quot;%3&quot; (first in line %4) or the like and count as missing. If it is an answer: --missing %2=TEXT names what else is missing.</source>
        <translation>
            <numerusform>%1 Zelle der Spalte „%2“ enthält „%3“ (zuerst in Zeile %4) oder Ähnliches und zählt als fehlend. Ist es eine Antwort: --missing %2=TEXT nennt, was sonst fehlt.</numerusform>
            <numerusform>%1 Zellen der Spalte „%2“ enthalten „%3“ (zuerst in Zeile %4) oder Ähnliches und zählen als fehlend. Ist es eine Antwort: --missing %2=TEXT nennt, was sonst fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote is opened here and never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Hier öffnet ein Anführungszeichen und schließt nie. Es schließen, oder verdoppeln, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>text follows a closing quote. Double quotes that belong to the text.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text. Anführungszeichen, die zum Text gehören, verdoppeln.</translation>
    </message>
    <message>
        <source>a cell has 10 MB or more, or the row 32 MB; a quote that is never closed does that too.</source>
        <translation>Eine Zelle hat 10 MB oder mehr, oder die Zeile 32 MB; auch ein nie geschlossenes Anführungszeichen bewirkt das.</translation>
    </message>
    <message>
        <source>%1 has only empty lines.</source>
        <translation>%1 hat nur leere Zeilen.</translation>
    </message>
    <message>
        <source>The first line was taken as the header, but it holds numbers. If it is data, import with --no-header.</source>
        <translation>Die erste Zeile wurde als Kopf genommen, enthält aber Zahlen. Gehört sie zu den Daten, mit --no-header importieren.</translation>
    </message>
    <message>
        <source>too few cells: %1 where the header has %2</source>
        <translation>zu wenige Zellen: %1, wo der Kopf %2 hat</translation>
    </message>
    <message>
        <source>too many cells: %1 where the header has %2</source>
        <translation>zu viele Zellen: %1, wo der Kopf %2 hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 files can&apos;t be read; they are examples without metadata: %2</source>
        <translation>
            <numerusform>%1 Datei kann nicht gelesen werden; sie ist ein Beispiel ohne Metadaten: %2</numerusform>
            <numerusform>%1 Dateien können nicht gelesen werden; sie sind Beispiele ohne Metadaten: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links were not followed.</source>
        <translation>
            <numerusform>%1 Verknüpfung wurde nicht verfolgt.</numerusform>
            <numerusform>%1 Verknüpfungen wurden nicht verfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were left out: their names are no UTF-8.</source>
        <translation>
            <numerusform>%1 Datei wurde ausgelassen: Ihr Name ist kein UTF-8.</numerusform>
            <numerusform>%1 Dateien wurden ausgelassen: Ihre Namen sind kein UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images or audio files in %1.</source>
        <translation>In %1 sind weder Bilder noch Tondateien.</translation>
    </message>
    <message>
        <source>%1 has no columns.</source>
        <translation>%1 hat keine Spalten.</translation>
    </message>
    <message>
        <source>%1 has %2 columns; at most %3 are read. Leave some out.</source>
        <translation>%1 hat %2 Spalten; höchstens %3 werden gelesen. Einige weglassen.</translation>
    </message>
    <message>
        <source>--columns names %1 columns, but %2 has %3.</source>
        <translation>--columns nennt %1 Spalten, aber %2 hat %3.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read it.</source>
        <translation>%1: Der Speicher reicht nicht, um es zu lesen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read because of a fault in this program.</source>
        <translation>%1 kann wegen eines Fehlers in diesem Programm nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--run-column needs --key: without it, the rows of one example can&apos;t be told from others.</source>
        <translation>--run-column braucht --key: Sonst sind die Zeilen eines Beispiels nicht von anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>--predictions-only needs --key, to find the examples that the predictions are for.</source>
        <translation>--predictions-only braucht --key, um die Beispiele zu finden, für die die Vorhersagen sind.</translation>
    </message>
    <message>
        <source>--predictions-only needs --prediction.</source>
        <translation>--predictions-only braucht --prediction.</translation>
    </message>
    <message>
        <source>--run-column needs exactly one --prediction: the run is named by the row.</source>
        <translation>--run-column braucht genau ein --prediction: Den Lauf nennt die Zeile.</translation>
    </message>
    <message>
        <source>--run and --run-column can&apos;t both name the run.</source>
        <translation>--run und --run-column können nicht beide den Lauf nennen.</translation>
    </message>
    <message>
        <source>--prediction names a run, but --run-column does too.</source>
        <translation>--prediction nennt einen Lauf, --run-column aber auch.</translation>
    </message>
    <message>
        <source>The run is called &quot;%1&quot; after its column; --run gives it another name.</source>
        <translation>Der Lauf heißt „%1“ nach seiner Spalte; --run gibt ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>Two prediction columns can&apos;t belong to one run, &quot;%1&quot;. Name the runs: --prediction COLUMN:RUN.</source>
        <translation>Zwei Vorhersagespalten können nicht zu einem Lauf gehören, „%1“. Die Läufe benennen: --prediction SPALTE:LAUF.</translation>
    </message>
    <message>
        <source>--score names a run, but --run-column does too.</source>
        <translation>--score nennt einen Lauf, --run-column aber auch.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which run a score belongs to. Name it: --score COLUMN:RUN.</source>
        <translation>Es ist nicht klar, zu welchem Lauf ein Score gehört. Ihn nennen: --score SPALTE:LAUF.</translation>
    </message>
    <message>
        <source>Two score columns can&apos;t belong to one run, &quot;%1&quot;. Name the runs: --score COLUMN:RUN.</source>
        <translation>Zwei Score-Spalten können nicht zu einem Lauf gehören, „%1“. Die Läufe benennen: --score SPALTE:LAUF.</translation>
    </message>
    <message>
        <source>--scores names a run, but --run-column does too.</source>
        <translation>--scores nennt einen Lauf, --run-column aber auch.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which run --scores belongs to. Name it with --run.</source>
        <translation>Es ist nicht klar, zu welchem Lauf --scores gehört. Ihn mit --run nennen.</translation>
    </message>
    <message>
        <source>%1 is one JSON array. Write each of its objects on a line of its own (JSON Lines).</source>
        <translation>%1 ist ein einziges JSON-Array. Jedes seiner Objekte auf eine eigene Zeile schreiben (JSON Lines).</translation>
    </message>
    <message>
        <source>%1 is not JSON Lines: no line of it is a JSON object.</source>
        <translation>%1 ist kein JSON Lines: Keine Zeile davon ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; (first in line %2) is not among those of the file&apos;s beginning and was left out. Name all members to take with --columns.</source>
        <translation>Der Eintrag „%1“ (zuerst in Zeile %2) ist nicht unter denen vom Anfang der Datei und wurde ausgelassen. Alle gewünschten mit --columns nennen.</translation>
    </message>
    <message>
        <source>the line has more than 32 MB</source>
        <translation>Die Zeile hat mehr als 32 MB</translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation>kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>the object has this member twice</source>
        <translation>Das Objekt hat diesen Eintrag zweimal</translation>
    </message>
    <message>
        <source>the value has 10 MB or more</source>
        <translation>Der Wert hat 10 MB oder mehr</translation>
    </message>
    <message>
        <source>the value holds a zero character</source>
        <translation>Der Wert enthält ein Null-Zeichen</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>--type: the column &quot;%1&quot; has a role that decides its type.</source>
        <translation>--type: Die Spalte „%1“ hat eine Rolle, die ihren Typ bestimmt.</translation>
    </message>
    <message>
        <source>--scores: the column &quot;%1&quot; holds no JSON objects such as {&quot;class&quot;: 0.7}, or too many classes.</source>
        <translation>--scores: Die Spalte „%1“ enthält keine JSON-Objekte wie {&quot;class&quot;: 0.7}, oder zu viele Klassen.</translation>
    </message>
    <message>
        <source>Many cells begin with a space, which is kept and makes numbers text. --trim takes it away.</source>
        <translation>Viele Zellen beginnen mit einem Leerzeichen; es bleibt erhalten und macht Zahlen zu Text. --trim entfernt es.</translation>
    </message>
    <message>
        <source>No column is the key, so rows are known by the file&apos;s hash and their number: after any change to the file they are new examples. Name the key with --key.</source>
        <translation>Keine Spalte ist der Schlüssel, also sind Zeilen an Hash und Nummer in der Datei erkennbar: Nach jeder Änderung der Datei sind sie neue Beispiele. Den Schlüssel mit --key nennen.</translation>
    </message>
    <message>
        <source>Nothing was said of the column &quot;%1&quot;: taken as %2.</source>
        <translation>Über die Spalte „%1“ war nichts gesagt: Sie gilt als %2.</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the media file</source>
        <translation>die Mediendatei</translation>
    </message>
    <message>
        <source>the reference label</source>
        <translation>das Referenzlabel</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>die Vorhersage</translation>
    </message>
    <message>
        <source>the prediction&apos;s score</source>
        <translation>der Score der Vorhersage</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4</source>
        <translation>Zeile %1, Spalte %2 (%3): %4</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>Der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>the name of the run is empty</source>
        <translation>Der Name des Laufs ist leer</translation>
    </message>
    <message>
        <source>the cell is not a JSON object of numbers</source>
        <translation>Die Zelle ist kein JSON-Objekt aus Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%1 scores in the column &quot;%2&quot; were left out: the first rows have none for the class &quot;%3&quot;.</source>
        <translation>
            <numerusform>%1 Score in der Spalte „%2“ wurde ausgelassen: Die ersten Zeilen haben keinen für die Klasse „%3“.</numerusform>
            <numerusform>%1 Scores in der Spalte „%2“ wurden ausgelassen: Die ersten Zeilen haben keine für die Klasse „%3“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and at least %1 more bad rows</source>
        <translation>
            <numerusform>; und mindestens %1 weitere fehlerhafte Zeile</numerusform>
            <numerusform>; und mindestens %1 weitere fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %1 more bad rows</source>
        <translation>
            <numerusform>; und %1 weitere fehlerhafte Zeile</numerusform>
            <numerusform>; und %1 weitere fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>. Nothing was imported. Correct it, or leave bad rows out with --on-bad-row skip.</source>
        <translation>. Nichts wurde importiert. Berichtigen, oder fehlerhafte Zeilen mit --on-bad-row skip auslassen.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows: there is nothing to import.</source>
        <translation>%1 hat einen Kopf, aber keine Zeilen: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Import it again.</source>
        <translation>%1 wurde während des Lesens geändert. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>compressed by gzip</source>
        <translation>mit gzip komprimiert</translation>
    </message>
    <message>
        <source>compressed by bzip2</source>
        <translation>mit bzip2 komprimiert</translation>
    </message>
    <message>
        <source>compressed by xz</source>
        <translation>mit xz komprimiert</translation>
    </message>
    <message>
        <source>compressed by zstd</source>
        <translation>mit zstd komprimiert</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an old Office file (such as .xls)</source>
        <translation>eine alte Office-Datei (etwa .xls)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>%1 is not a text table: it is %2. Save the table as CSV, JSON Lines or .xlsx.</source>
        <translation>%1 ist keine Texttabelle: Es ist %2. Die Tabelle als CSV, JSON Lines oder .xlsx speichern.</translation>
    </message>
    <message>
        <source>%1 holds binary data, not a text table. Save the table as CSV, JSON Lines or .xlsx.</source>
        <translation>%1 enthält Binärdaten, keine Texttabelle. Die Tabelle als CSV, JSON Lines oder .xlsx speichern.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 is in UTF-32, which isn&apos;t read. Save it as UTF-8.</source>
        <translation>%1 ist in UTF-32, das nicht gelesen wird. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as an .xlsx file: its sheet is not there.</source>
        <translation>%1 kann nicht als .xlsx-Datei gelesen werden: Ihr Blatt ist nicht da.</translation>
    </message>
    <message>
        <source>%1: the sheet is empty, there is nothing to import.</source>
        <translation>%1: Das Blatt ist leer, es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as an .xlsx file: %2.</source>
        <translation>%1 kann nicht als .xlsx-Datei gelesen werden: %2.</translation>
    </message>
    <message>
        <source>the cell is outside the header&apos;s columns</source>
        <translation>Die Zelle liegt außerhalb der Spalten des Kopfs</translation>
    </message>
    <message>
        <source>the cell has 10 MB or more</source>
        <translation>Die Zelle hat 10 MB oder mehr</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>ihre Zeilen sind nicht in Ordnung</translation>
    </message>
    <message>
        <source>a cell has no proper place: %1</source>
        <translation>eine Zelle hat keinen richtigen Platz: %1</translation>
    </message>
    <message>
        <source>row %1 has more than %2 cells</source>
        <translation>Zeile %1 hat mehr als %2 Zellen</translation>
    </message>
    <message>
        <source>a cell names a text that isn&apos;t there</source>
        <translation>eine Zelle nennt einen Text, den es nicht gibt</translation>
    </message>
    <message>
        <source>it has no workbook</source>
        <translation>sie hat keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>sie hat kein Blatt</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>%1 hat kein Blatt „%2“. Ihre Blätter sind: %3.</translation>
    </message>
    <message>
        <source>its sheet is not there</source>
        <translation>ihr Blatt ist nicht da</translation>
    </message>
    <message>
        <source>it holds XML that no sheet has</source>
        <translation>sie enthält XML, das kein Blatt hat</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>a part of it is too large to be read</source>
        <translation>ein Teil davon ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>%1 is not an .xlsx file, or it is damaged.</source>
        <translation>%1 ist keine .xlsx-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1:%2:%3: the first row can&apos;t be read: %4</source>
        <translation>%1:%2:%3: Die erste Zeile kann nicht gelesen werden: %4</translation>
    </message>
    <message>
        <source>%1:%2: more than %3 quotes are never closed. Is it really a delimited table?</source>
        <translation>%1:%2: Mehr als %3 Anführungszeichen werden nie geschlossen. Ist es wirklich eine Tabelle mit Trennzeichen?</translation>
    </message>
    <message>
        <source>%1:1:%3: columns %2 and %3 are both called &quot;%4&quot;. Rename one of them, or name all columns with --columns.</source>
        <translation>%1:1:%3: Die Spalten %2 und %3 heißen beide „%4“. Eine umbenennen, oder alle Spalten mit --columns benennen.</translation>
    </message>
    <message>
        <source>%1:1:%2: the column&apos;s name is not text in the file&apos;s encoding. Name the encoding with --encoding.</source>
        <translation>%1:1:%2: Der Name der Spalte ist kein Text in der Kodierung der Datei. Die Kodierung mit --encoding nennen.</translation>
    </message>
    <message numerus="yes">
        <source>%2 rows are bad, all of %1. The first: %3</source>
        <translation>
            <numerusform>%2 Zeile ist fehlerhaft, die einzige von %1. %3</numerusform>
            <numerusform>%2 Zeilen sind fehlerhaft, alle von %1. Die erste: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: the sheet can&apos;t be read on: %3.</source>
        <translation>%1:%2: Das Blatt kann nicht weiter gelesen werden: %3.</translation>
    </message>
</context>
<context>
    <name>LabelOrigin</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>LabelProgress</name>
    <message numerus="yes">
        <source>about %n min to go</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h to go</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message>
        <source>%1 in scope</source>
        <translation>%1 im Bereich</translation>
    </message>
    <message>
        <source>%1 in queue</source>
        <translation>%1 im Stapel</translation>
    </message>
    <message>
        <source>%1 gone through</source>
        <translation>%1 durchgesehen</translation>
    </message>
    <message>
        <source>%1 labeled</source>
        <translation>%1 gelabelt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 je Minute</translation>
    </message>
</context>
<context>
    <name>LabelQueues</name>
    <message>
        <source>All in scope</source>
        <translation>Alle im Bereich</translation>
    </message>
    <message>
        <source>Unlabeled</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Review sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Untagged errors</source>
        <translation>Fehler ohne Tag</translation>
    </message>
    <message>
        <source>Errors need a model&apos;s predictions. Import a table with a column of predictions.</source>
        <translation>Fehler gibt es nur mit den Vorhersagen eines Modells. Eine Tabelle mit einer Vorhersagespalte importieren.</translation>
    </message>
    <message>
        <source>Everything in the scope has a label. Choose another queue, or widen the scope.</source>
        <translation>Alles im Bereich hat ein Label. Einen anderen Stapel wählen oder den Bereich erweitern.</translation>
    </message>
    <message>
        <source>The run in force makes no error in the scope. Choose another queue, or widen the scope.</source>
        <translation>Der geltende Lauf macht im Bereich keinen Fehler. Einen anderen Stapel wählen oder den Bereich erweitern.</translation>
    </message>
    <message>
        <source>No sample was drawn yet. On the Errors page, press “Review 100 errors + 100 right examples”.</source>
        <translation>Noch wurde keine Stichprobe gezogen. Auf der Seite „Fehler“ auf „100 + 100 durchsehen…“ drücken.</translation>
    </message>
    <message>
        <source>Every error in the scope has a tag by hand. Choose another queue, or widen the scope.</source>
        <translation>Jeder Fehler im Bereich hat ein von Hand gesetztes Tag. Einen anderen Stapel wählen oder den Bereich erweitern.</translation>
    </message>
    <message>
        <source>No example is in the scope. Widen it in the bar above.</source>
        <translation>Kein Beispiel ist im Bereich. Ihn in der Zeile oben erweitern.</translation>
    </message>
</context>
<context>
    <name>MediaClient</name>
    <message>
        <source>%1: the decoder program could not be started: %2. Check the installation.</source>
        <translation>%1: Das Dekodierprogramm konnte nicht gestartet werden: %2. Die Installation prüfen.</translation>
    </message>
</context>
<context>
    <name>MediaSurvey</name>
    <message>
        <source>Looking for the media was cancelled.</source>
        <translation>Die Suche nach den Medien wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>%1: can&apos;t be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: the list of media folders is damaged (%2); delete it and say with &quot;relocate&quot; where media are.</source>
        <translation>%1: Die Liste der Medienordner ist beschädigt (%2); sie löschen und mit „relocate“ sagen, wo die Medien sind.</translation>
    </message>
    <message>
        <source>%1: can&apos;t be written.</source>
        <translation>%1: kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file is a symbolic link, which is not followed</source>
        <translation>die Datei ist eine symbolische Verknüpfung, die nicht verfolgt wird</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file has %1, more than the %2 that are read</source>
        <translation>die Datei hat %1, mehr als die %2, die gelesen werden</translation>
    </message>
    <message>
        <source>neither an image nor a sound file of a known format, whatever its name says</source>
        <translation>weder ein Bild noch eine Tondatei in einem bekannten Format, was immer der Name sagt</translation>
    </message>
    <message>
        <source>a form of its format that can&apos;t be decoded</source>
        <translation>eine Form ihres Formats, die nicht dekodiert werden kann</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file ends before its picture does</source>
        <translation>die Datei endet vor ihrem Bild</translation>
    </message>
    <message>
        <source>its header claims %1 pixels, more than are decoded</source>
        <translation>ihr Kopf nennt %1 Pixel, mehr als dekodiert werden</translation>
    </message>
    <message>
        <source>decoding it needs more memory than the decoder may use</source>
        <translation>das Dekodieren braucht mehr Speicher, als der Dekodierer verwenden darf</translation>
    </message>
    <message>
        <source>not an image but a sound file</source>
        <translation>kein Bild, sondern eine Tondatei</translation>
    </message>
    <message>
        <source>not a sound file but an image</source>
        <translation>keine Tondatei, sondern ein Bild</translation>
    </message>
    <message>
        <source>more was asked for than the decoder can hand over at once</source>
        <translation>es wurde mehr verlangt, als der Dekodierer auf einmal übergeben kann</translation>
    </message>
    <message>
        <source>the decoder did not understand what was asked for</source>
        <translation>der Dekodierer hat nicht verstanden, was verlangt war</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>aus unbekanntem Grund</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>Signal %1, %2</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>the decoder gave up after %1 s</source>
        <translation>der Dekodierer gab nach %1 s auf</translation>
    </message>
    <message>
        <source>the decoder gave up: it took too much processor time</source>
        <translation>der Dekodierer gab auf: Es brauchte zu viel Rechenzeit</translation>
    </message>
    <message>
        <source>the decoder stopped at this file (%1) and was restarted</source>
        <translation>der Dekodierer blieb an dieser Datei stehen (%1) und wurde neu gestartet</translation>
    </message>
    <message>
        <source>the decoder gave an impossible answer and was restarted</source>
        <translation>der Dekodierer gab eine unmögliche Antwort und wurde neu gestartet</translation>
    </message>
    <message>
        <source>the decoder program did not start or is of another version (%1). Check the installation.</source>
        <translation>das Dekodierprogramm startete nicht oder ist von einer anderen Version (%1). Die Installation prüfen.</translation>
    </message>
    <message>
        <source>headroom-media, the program that decodes images and sound, is neither beside this program nor in ../libexec/headroom. Check the installation, or name it in the environment variable HEADROOM_MEDIA.</source>
        <translation>headroom-media, das Programm, das Bilder und Ton dekodiert, liegt weder neben diesem Programm noch in ../libexec/headroom. Die Installation prüfen, oder es in der Umgebungsvariablen HEADROOM_MEDIA nennen.</translation>
    </message>
    <message>
        <source>the media path is empty</source>
        <translation>der Medienpfad ist leer</translation>
    </message>
    <message>
        <source>a media path can&apos;t hold a zero byte</source>
        <translation>ein Medienpfad kann kein Null-Byte enthalten</translation>
    </message>
    <message>
        <source>a URL; only local files are opened</source>
        <translation>eine URL; nur lokale Dateien werden geöffnet</translation>
    </message>
    <message>
        <source>&quot;..&quot; is not allowed in a media path</source>
        <translation>„..“ ist in einem Medienpfad nicht erlaubt</translation>
    </message>
    <message>
        <source>a link that leads out of the media folder</source>
        <translation>eine Verknüpfung, die aus dem Medienordner hinausführt</translation>
    </message>
    <message>
        <source>lies outside the approved media folders</source>
        <translation>liegt außerhalb der gebilligten Medienordner</translation>
    </message>
    <message>
        <source>not found in the approved media folders. Use &quot;relocate&quot; if they have moved.</source>
        <translation>in den gebilligten Medienordnern nicht gefunden. Sind die Medien umgezogen, „relocate“ verwenden.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>only transcription has the metrics word and sentence</source>
        <translation>Nur Transkription hat die Metriken word und sentence</translation>
    </message>
    <message>
        <source>boxes can&apos;t be evaluated by this version</source>
        <translation>Kästen können von dieser Version nicht bewertet werden</translation>
    </message>
    <message>
        <source>the project holds no predictions: import a run first</source>
        <translation>Das Projekt enthält keine Vorhersagen: zuerst einen Lauf importieren</translation>
    </message>
    <message>
        <source>reference labels and predictions are of different kinds</source>
        <translation>Referenzlabels und Vorhersagen sind von verschiedener Art</translation>
    </message>
    <message>
        <source>a project of this task has no classes to make rows of</source>
        <translation>Ein Projekt mit dieser Aufgabe hat keine Klassen, aus denen Zeilen zu machen wären</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has %2 different values, too many for a table with a row each: choose a field with at most %3</source>
        <translation>Das Feld „%1“ hat %2 verschiedene Werte, zu viele für eine Tabelle mit je einer Zeile: ein Feld mit höchstens %3 wählen</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>Dieses Feld gibt es nicht</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Folder of images or audio files</source>
        <translation>Ordner mit Bildern oder Tondateien</translation>
    </message>
    <message>
        <source>Table to import</source>
        <translation>Zu importierende Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>Zuerst ein Projekt öffnen oder anlegen.</translation>
    </message>
    <message>
        <source>The project is open for reading only: %1</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a control</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>Run or class</source>
        <translation>Lauf oder Klasse</translation>
    </message>
    <message>
        <source>Only add to examples that are here already</source>
        <translation>Nur vorhandene Beispiele ergänzen</translation>
    </message>
    <message>
        <source>Spaces around cells don&apos;t count</source>
        <translation>Leerraum um Zellen zählt nicht</translation>
    </message>
    <message>
        <source>Also means &quot;no value&quot;</source>
        <translation>Heißt auch „kein Wert“</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Erste Zeile nennt die Spalten</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>%1: the copy does not pass SQLite&apos;s check. Run “headroom-cli check” on the project.</source>
        <translation>%1: Die Kopie besteht die Prüfung von SQLite nicht. „headroom-cli check“ auf das Projekt anwenden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name.</source>
        <translation>%1: Die Datei gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1: the folder for backups can&apos;t be made.</source>
        <translation>%1: Der Ordner für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>Es gibt keine Zeilen zu importieren.</translation>
    </message>
    <message>
        <source>None of the keys is known in this project: nothing was imported.</source>
        <translation>Keiner der Schlüssel ist in diesem Projekt bekannt: Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have the key of an earlier row of this import; the last row of a key counts.</source>
        <translation>
            <numerusform>%1 Zeile hat den Schlüssel einer früheren Zeile dieses Imports; die letzte Zeile eines Schlüssels zählt.</numerusform>
            <numerusform>%1 Zeilen haben den Schlüssel einer früheren Zeile dieses Imports; die letzte Zeile eines Schlüssels zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description of an import in the project is damaged.</source>
        <translation>Die Beschreibung eines Imports im Projekt ist beschädigt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 Beispiel</numerusform>
            <numerusform>%1 Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1 “%2” made</source>
        <translation>%1 „%2“ angelegt</translation>
    </message>
    <message>
        <source>%1 renamed to “%2”</source>
        <translation>%1 in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>%1 “%2” deleted</source>
        <translation>%1 „%2“ gelöscht</translation>
    </message>
    <message>
        <source>%1 “%2” merged into “%3”</source>
        <translation>%1 „%2“ mit „%3“ vereinigt</translation>
    </message>
    <message>
        <source>order of tags changed</source>
        <translation>Reihenfolge der Tags geändert</translation>
    </message>
    <message>
        <source>order of classes changed</source>
        <translation>Reihenfolge der Klassen geändert</translation>
    </message>
    <message>
        <source>%1 “%2” changed</source>
        <translation>%1 „%2“ geändert</translation>
    </message>
    <message>
        <source>label taken from %1</source>
        <translation>Label entfernt: %1</translation>
    </message>
    <message>
        <source>“%1” decided on %2</source>
        <translation>„%1“ entschieden: %2</translation>
    </message>
    <message>
        <source>label “%1” set on %2</source>
        <translation>Label „%1“ gesetzt: %2</translation>
    </message>
    <message numerus="yes">
        <source>import of %1 rows</source>
        <translation>
            <numerusform>Import von %1 Zeile</numerusform>
            <numerusform>Import von %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “%1” put on %2</source>
        <translation>Tag „%1“ gesetzt: %2</translation>
    </message>
    <message>
        <source>tag “%1” taken off %2</source>
        <translation>Tag „%1“ entfernt: %2</translation>
    </message>
    <message>
        <source>%1 marked as reviewed</source>
        <translation>als durchgesehen markiert: %1</translation>
    </message>
    <message>
        <source>%1 marked as not reviewed</source>
        <translation>als nicht durchgesehen markiert: %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>HLP, ease or importance set</source>
        <translation>HLP, Leichtigkeit oder Wichtigkeit gesetzt</translation>
    </message>
    <message>
        <source>setting “%1” changed</source>
        <translation>Einstellung „%1“ geändert</translation>
    </message>
    <message>
        <source>review sample drawn</source>
        <translation>Stichprobe zum Durchsehen gezogen</translation>
    </message>
    <message>
        <source>notes on run “%1”</source>
        <translation>Notizen zum Lauf „%1“</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The project&apos;s journal names examples that the project doesn&apos;t have. Run “headroom-cli check” on it.</source>
        <translation>Das Journal des Projekts nennt Beispiele, die das Projekt nicht hat. „headroom-cli check“ darauf anwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but the labels of this project are.</source>
        <translation>„%1“ ist keine Zahl, die Labels dieses Projekts aber sind Zahlen.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1: a project can&apos;t be merged into itself.</source>
        <translation>%1: Ein Projekt kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>%1: this is another project, not a copy of this one. Only copies can be merged.</source>
        <translation>%1: Das ist ein anderes Projekt, keine Kopie von diesem. Nur Kopien können zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The other file is damaged: an import in it is not what its journal says. Nothing was brought in. Run “headroom-cli check” on it.</source>
        <translation>Die andere Datei ist beschädigt: Ein Import darin ist nicht, was ihr Journal sagt. Nichts wurde hereingeholt. „headroom-cli check“ darauf anwenden.</translation>
    </message>
    <message>
        <source>The other file&apos;s journal is damaged or was changed by hand. Nothing was brought in. Run “headroom-cli check” on it.</source>
        <translation>Das Journal der anderen Datei ist beschädigt oder wurde von Hand geändert. Nichts wurde hereingeholt. „headroom-cli check“ darauf anwenden.</translation>
    </message>
    <message>
        <source>Both files went on with the same session differently, which only happens when a file is copied while it is being written. They can&apos;t be merged.</source>
        <translation>Beide Dateien haben dieselbe Sitzung verschieden fortgesetzt; das geschieht nur, wenn eine Datei kopiert wird, während sie geschrieben wird. Sie können nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>%1: the project&apos;s identity or task can&apos;t be read. Go back to a backup.</source>
        <translation>%1: Identität oder Aufgabe des Projekts können nicht gelesen werden. Auf eine Sicherung zurückgreifen.</translation>
    </message>
    <message>
        <source>The project needs recovery after a crash, but there is no room to do so in the temporary folder.</source>
        <translation>Das Projekt muss nach einem Absturz wiederhergestellt werden, aber im temporären Ordner ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>This file was not made by Headroom: its table of imported fields is not as its list of fields says. It was not opened.</source>
        <translation>Diese Datei ist nicht von Headroom: Ihre Tabelle importierter Felder ist nicht, wie ihre Feldliste sagt. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This project was made by an older version and must be brought up to date, but it can&apos;t be written. Work on a copy.</source>
        <translation>Dieses Projekt ist von einer älteren Version und muss auf den neuen Stand gebracht werden, kann aber nicht geschrieben werden. Mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder of the file can&apos;t be written.</source>
        <translation>Der Ordner der Datei kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It was opened only to be read.</source>
        <translation>Sie wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Check the permissions, or work on a copy.</source>
        <translation>Die Zugriffsrechte prüfen oder mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name, or remove it first.</source>
        <translation>Die Datei gibt es schon. Einen anderen Namen wählen oder sie zuerst entfernen.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <translation>Ihren Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be set to “%2”.</source>
        <translation>„%1“ kann nicht auf „%2“ gesetzt werden.</translation>
    </message>
    <message>
        <source>Column “%1” has more than %2 different values: too many for classes or tags. Is it the right column, and the right task?</source>
        <translation>Spalte „%1“ hat mehr als %2 verschiedene Werte: zu viele für Klassen oder Tags. Ist es die richtige Spalte, und die richtige Aufgabe?</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 is no condition by itself; expected =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in, is or “:” after it</source>
        <translation>%1 ist für sich keine Bedingung; erwartet wird danach =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in, is oder „:“</translation>
    </message>
    <message>
        <source>%1 is never missing</source>
        <translation>%1 fehlt nie</translation>
    </message>
    <message>
        <source>no split is in force; name one, as in split:name/part</source>
        <translation>keine Aufteilung gilt; eine nennen, wie in split:name/teil</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>das Anführungszeichen, das hier öffnet, schließt nie</translation>
    </message>
    <message>
        <source>the backtick that opens here has no second</source>
        <translation>der Backtick, der hier öffnet, hat keinen zweiten</translation>
    </message>
    <message>
        <source>%1 is a field and has no runs</source>
        <translation>%1 ist ein Feld und hat keine Läufe</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>es gibt kein Feld %1</translation>
    </message>
    <message>
        <source>%1 is a set of boxes here, which a query cannot look into; use “error” or “correct”</source>
        <translation>%1 ist hier eine Menge von Kästen, in die eine Abfrage nicht hineinsehen kann; „error“ oder „correct“ verwenden</translation>
    </message>
    <message>
        <source>there is no run %1</source>
        <translation>es gibt keinen Lauf %1</translation>
    </message>
    <message>
        <source>%1 needs a run, and the project has none; import predictions first</source>
        <translation>%1 braucht einen Lauf, und das Projekt hat keinen; zuerst Vorhersagen importieren</translation>
    </message>
    <message>
        <source>the run %1 has no scores</source>
        <translation>der Lauf %1 hat keine Scores</translation>
    </message>
    <message>
        <source>%1 has no runs; “@” goes with prediction, score, error, correct and evaluated</source>
        <translation>%1 hat keine Läufe; „@“ gehört zu prediction, score, error, correct und evaluated</translation>
    </message>
    <message>
        <source>%1 needs a study, and the project has none</source>
        <translation>%1 braucht eine Studie, und das Projekt hat keine</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; ist %1 gemeint?</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>das Ende der Abfrage</translation>
    </message>
    <message>
        <source>expected %1, but found %2</source>
        <translation>erwartet wird %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>this “)” closes nothing</source>
        <translation>dieses „)“ schließt nichts</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>„and“, „or“ oder das Ende</translation>
    </message>
    <message>
        <source>the query is nested too deeply</source>
        <translation>die Abfrage ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>“and”, “or” or “)”</source>
        <translation>„and“, „or“ oder „)“</translation>
    </message>
    <message>
        <source>“!” is not known here; write “not”</source>
        <translation>„!“ ist hier nicht bekannt; „not“ schreiben</translation>
    </message>
    <message>
        <source>a name, “not” or “(”</source>
        <translation>ein Name, „not“ oder „(“</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>der Name eines Laufs</translation>
    </message>
    <message>
        <source>write “is missing”, or “&quot;missing&quot;” in double quotes for the text</source>
        <translation>„is missing“ schreiben, oder „&quot;missing&quot;“ in doppelten Anführungszeichen für den Text</translation>
    </message>
    <message>
        <source>expected a value, but %1 is a word of the query language; put it in double quotes</source>
        <translation>erwartet wird ein Wert, aber %1 ist ein Wort der Abfragesprache; es in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>the query has more than %1 conditions</source>
        <translation>die Abfrage hat mehr als %1 Bedingungen</translation>
    </message>
    <message>
        <source>“missing”</source>
        <translation>„missing“</translation>
    </message>
    <message>
        <source>“missing” or “not missing”</source>
        <translation>„missing“ oder „not missing“</translation>
    </message>
    <message>
        <source>“(” and a list of values</source>
        <translation>„(“ und eine Liste von Werten</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>„,“ oder „)“</translation>
    </message>
    <message>
        <source>the query is longer than %1 bytes</source>
        <translation>die Abfrage ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>the rule refers to itself: %1</source>
        <translation>die Regel verweist auf sich selbst: %1</translation>
    </message>
    <message>
        <source>the rule refers to tags that refer to themselves: %1</source>
        <translation>die Regel verweist auf Tags, die auf sich selbst verweisen: %1</translation>
    </message>
    <message>
        <source>the rule refers to the tag %1, whose own rule is wrong</source>
        <translation>die Regel verweist auf das Tag %1, dessen eigene Regel falsch ist</translation>
    </message>
    <message>
        <source>the project has no split</source>
        <translation>das Projekt hat keine Aufteilung</translation>
    </message>
    <message>
        <source>no split is in force, and there is no part %1 without one</source>
        <translation>keine Aufteilung gilt, und ohne eine gibt es keinen Teil %1</translation>
    </message>
    <message>
        <source>there is no part %1 in a split</source>
        <translation>es gibt in keiner Aufteilung einen Teil %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>eine Klasse</translation>
    </message>
    <message>
        <source>a set of classes</source>
        <translation>eine Menge von Klassen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a part of a split</source>
        <translation>ein Teil einer Aufteilung</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>ein Import</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>der Text %1</translation>
    </message>
    <message>
        <source>a number such as 0.5, without quotes</source>
        <translation>eine Zahl wie 0.5, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a date such as 2026-08-17 or &quot;2026-08-17 09:30&quot;</source>
        <translation>ein Datum wie 2026-08-17 oder &quot;2026-08-17 09:30&quot;</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is %2; expected %3, but found %4</source>
        <translation>%1 ist %2; erwartet wird %3, gefunden wurde %4</translation>
    </message>
    <message>
        <source>there is no tag %1</source>
        <translation>es gibt kein Tag %1</translation>
    </message>
    <message>
        <source>the rule of the tag %1 cannot be evaluated: %2</source>
        <translation>die Regel des Tags %1 kann nicht ausgewertet werden: %2</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 compares only numbers and dates; expected one of %4</source>
        <translation>%1 ist %2, und %3 vergleicht nur Zahlen und Daten; erwartet wird eines von %4</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 looks only into text; expected one of %4</source>
        <translation>%1 ist %2, und %3 sieht nur in Text hinein; erwartet wird eines von %4</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 kann nicht verglichen werden</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Reference label</source>
        <translation>Referenzlabel</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Rows are reference labels, columns predictions, numbers count examples.</source>
        <translation>Zeilen sind Referenzlabels, Spalten Vorhersagen, Zahlen zählen Beispiele.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall word accuracy, at least %3.</source>
        <translation>Am meisten zu gewinnen: %1, %2 Punkte der gesamten Wortgenauigkeit, mindestens %3.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall accuracy, at least %3.</source>
        <translation>Am meisten zu gewinnen: %1, %2 Punkte der Gesamtgenauigkeit, mindestens %3.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall word accuracy.</source>
        <translation>Am meisten zu gewinnen: %1, %2 Punkte der gesamten Wortgenauigkeit.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall accuracy.</source>
        <translation>Am meisten zu gewinnen: %1, %2 Punkte der Gesamtgenauigkeit.</translation>
    </message>
    <message>
        <source>Errors gather in %1: %2 of all errors in %3 of the data.</source>
        <translation>Fehler häufen sich in %1: %2 aller Fehler in %3 der Daten.</translation>
    </message>
    <message>
        <source>Nothing is evaluated yet: no example has both a reference label and a prediction.</source>
        <translation>Noch ist nichts bewertet: Kein Beispiel hat sowohl ein Referenzlabel als auch eine Vorhersage.</translation>
    </message>
    <message numerus="yes">
        <source>No errors: all %1 evaluated examples are right.</source>
        <translation>
            <numerusform>Keine Fehler: Das %1 bewertete Beispiel ist richtig.</numerusform>
            <numerusform>Keine Fehler: Alle %1 bewerteten Beispiele sind richtig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has reached %1 wherever it is known: no points left to win there.</source>
        <translation>Das Modell hat %1 überall erreicht, wo es bekannt ist: Dort sind keine Punkte mehr zu gewinnen.</translation>
    </message>
    <message>
        <source>%1 points to win overall.</source>
        <translation>Insgesamt %1 Punkte zu gewinnen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 evaluated examples are wrong.</source>
        <translation>
            <numerusform>%1 von %2 bewerteten Beispiel ist falsch.</numerusform>
            <numerusform>%1 von %2 bewerteten Beispielen sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: accuracy %2, share of data %3</source>
        <comment>title of a column of the map</comment>
        <translation>%1: Genauigkeit %2, Anteil an den Daten %3</translation>
    </message>
    <message>
        <source>potential gain %1 points</source>
        <translation>möglicher Gewinn %1 Punkte</translation>
    </message>
    <message>
        <source>Headroom map</source>
        <translation>Headroom-Karte</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Häufigste Verwechslungen</translation>
    </message>
    <message>
        <source>Reference → prediction</source>
        <translation>Referenz → Vorhersage</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>% of errors</source>
        <translation>% der Fehler</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>The class is never predicted.</source>
        <translation>Die Klasse wird nie vorhergesagt.</translation>
    </message>
    <message>
        <source>No evaluated example has this reference label.</source>
        <translation>Kein bewertetes Beispiel hat dieses Referenzlabel.</translation>
    </message>
    <message>
        <source>The class is neither a reference label nor a prediction.</source>
        <translation>Die Klasse ist weder Referenzlabel noch Vorhersage.</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>micro F1</source>
        <translation>Micro-F1</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>mean Jaccard</source>
        <translation>mittlerer Jaccard-Index</translation>
    </message>
    <message>
        <source>the %1 of %2 classes with most errors</source>
        <translation>die %1 von %2 Klassen mit den meisten Fehlern</translation>
    </message>
    <message>
        <source>depth = share of the row</source>
        <translation>Tiefe = Anteil an der Zeile</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>with this reference label</source>
        <translation>mit diesem Referenzlabel</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>of the class, predicted as another</source>
        <translation>aus der Klasse, als andere vorhergesagt</translation>
    </message>
    <message>
        <source>Wrongly taken for it</source>
        <translation>Fälschlich dafür gehalten</translation>
    </message>
    <message>
        <source>of another, predicted as the class</source>
        <translation>aus anderen, als die Klasse vorhergesagt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>right among those predicted as the class</source>
        <translation>Richtige unter den als die Klasse Vorhergesagten</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>found among those of the class</source>
        <translation>Gefundene unter denen der Klasse</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>harmonic mean of precision and recall</source>
        <translation>harmonisches Mittel aus Precision und Recall</translation>
    </message>
    <message>
        <source>No example of the row is evaluated for both runs.</source>
        <translation>Kein Beispiel der Zeile ist für beide Läufe bewertet.</translation>
    </message>
    <message>
        <source>Against %1</source>
        <comment>an older run</comment>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>over the examples that both runs are evaluated on</source>
        <translation>über die Beispiele, auf denen beide Läufe bewertet sind</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>wrong before, right now</source>
        <translation>vorher falsch, jetzt richtig</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verdorben</translation>
    </message>
    <message>
        <source>right before, wrong now</source>
        <translation>vorher richtig, jetzt falsch</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>accuracy of the older run</source>
        <translation>Genauigkeit des älteren Laufs</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>accuracy of this run</source>
        <translation>Genauigkeit dieses Laufs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>percentage points, with the 95% interval</source>
        <translation>Prozentpunkte, mit dem 95-%-Intervall</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of fixed against broken</source>
        <translation>McNemars exakter Test, behoben gegen verdorben</translation>
    </message>
    <message>
        <source>Waveform of %1, %2 s</source>
        <translation>Wellenform von %1, %2 s</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>WER %1</source>
        <translation>WER %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>What the errors look like</source>
        <translation>Wie die Fehler aussehen</translation>
    </message>
    <message>
        <source>what differs between label and prediction is marked</source>
        <translation>was sich zwischen Label und Vorhersage unterscheidet, ist markiert</translation>
    </message>
    <message>
        <source>%1 of %2 errors</source>
        <translation>%1 von %2 Fehlern</translation>
    </message>
    <message>
        <source>width = share of data, shaded area = potential gain</source>
        <translation>Breite = Anteil an den Daten, getönte Fläche = möglicher Gewinn</translation>
    </message>
    <message>
        <source>width = share of data</source>
        <translation>Breite = Anteil an den Daten</translation>
    </message>
    <message>
        <source>headroom: points to win</source>
        <translation>Spielraum: zu gewinnende Punkte</translation>
    </message>
    <message>
        <source>axis from %1</source>
        <translation>Achse ab %1</translation>
    </message>
    <message>
        <source>Rows not drawn (smaller, or without an accuracy): %1</source>
        <translation>Nicht gezeichnete Zeilen (kleiner, oder ohne Genauigkeit): %1</translation>
    </message>
    <message>
        <source>Headroom map: %1</source>
        <comment>by a field</comment>
        <translation>Headroom-Karte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rows, imported on %3</source>
        <translation>
            <numerusform>%1: %2 Zeile, importiert am %3</numerusform>
            <numerusform>%1: %2 Zeilen, importiert am %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rows, imported on %3 by %4</source>
        <translation>
            <numerusform>%1: %2 Zeile, importiert am %3 von %4</numerusform>
            <numerusform>%1: %2 Zeilen, importiert am %3 von %4</numerusform>
        </translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>Left out, and what to do next</source>
        <translation>Was fehlt, und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>Nicht bewertet: %1</translation>
    </message>
    <message>
        <source>Fields without a table here: %1</source>
        <translation>Felder ohne Tabelle hier: %1</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Wie das zu lesen ist</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Run notes</source>
        <translation>Notizen zum Lauf</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsmaß</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Stand des Projekts</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>lift</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 edits</source>
        <translation>
            <numerusform>%1 Korrektur</numerusform>
            <numerusform>%1 Korrekturen</numerusform>
        </translation>
    </message>
    <message>
        <source>share of the reference words</source>
        <translation>Anteil an den Referenzwörtern</translation>
    </message>
    <message>
        <source>share of the evaluated examples</source>
        <translation>Anteil an den bewerteten Beispielen</translation>
    </message>
    <message>
        <source>share of the edits</source>
        <translation>Anteil an den Korrekturen</translation>
    </message>
    <message>
        <source>share of the errors</source>
        <translation>Anteil an den Fehlern</translation>
    </message>
    <message>
        <source>with its 95% interval</source>
        <translation>mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>below it: times the overall rate</source>
        <translation>darunter: das Wievielfache der Gesamtrate</translation>
    </message>
    <message>
        <source>what the accuracy is held against</source>
        <translation>woran die Genauigkeit gemessen wird</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>baseline − accuracy, percentage points</source>
        <translation>Vergleichsmaß − Genauigkeit, Prozentpunkte</translation>
    </message>
    <message>
        <source>Potential gain</source>
        <translation>Möglicher Gewinn</translation>
    </message>
    <message>
        <source>gap × share of data: points of overall accuracy to win</source>
        <translation>Abstand × Anteil an den Daten: zu gewinnende Punkte der Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>evaluated; below them: their share of the data</source>
        <translation>bewertet; darunter: ihr Anteil an den Daten</translation>
    </message>
    <message>
        <source>below them: their share of all errors</source>
        <translation>darunter: ihr Anteil an allen Fehlern</translation>
    </message>
    <message>
        <source>Tags, most to win first</source>
        <translation>Tags, größter Gewinn zuerst</translation>
    </message>
    <message>
        <source>Tags overlap: gains must not be added up.</source>
        <translation>Tags überschneiden sich: Gewinne dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>evaluated examples of the row</source>
        <translation>bewertete Beispiele der Zeile</translation>
    </message>
    <message>
        <source>wrong ones among them</source>
        <translation>falsche darunter</translation>
    </message>
    <message>
        <source>% of data</source>
        <translation>% der Daten</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>how easy to improve, 1 to 5</source>
        <translation>wie leicht zu verbessern, 1 bis 5</translation>
    </message>
    <message>
        <source>Import.</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>importance, 1 to 5</source>
        <translation>Wichtigkeit, 1 bis 5</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>potential gain × ease × importance / 9</source>
        <translation>möglicher Gewinn × Leichtigkeit × Wichtigkeit / 9</translation>
    </message>
    <message>
        <source>by value, known for every example</source>
        <translation>nach Wert, für jedes Beispiel bekannt</translation>
    </message>
    <message>
        <source>Model, %1</source>
        <comment>card: the model&apos;s accuracy; %1 is the metric&apos;s name</comment>
        <translation>Modell, %1</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>Nothing is evaluated yet</source>
        <translation>Noch ist nichts bewertet</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Menschliches Niveau (HLP)</translation>
    </message>
    <message>
        <source>Not known for the whole scope</source>
        <translation>Für den ganzen Bereich nicht bekannt</translation>
    </message>
    <message>
        <source>Largest potential gain</source>
        <translation>Größter möglicher Gewinn</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>No row has both a baseline and room below it</source>
        <translation>Keine Zeile hat ein Vergleichsmaß und Raum darunter</translation>
    </message>
    <message>
        <source>of %1 evaluated</source>
        <translation>von %1 bewerteten</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors + %2 right reviewed</source>
        <translation>
            <numerusform>%1 Fehler + %2 Richtige durchgesehen</numerusform>
            <numerusform>%1 Fehler + %2 Richtige durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Word error rate</source>
        <translation>Wortfehlerrate</translation>
    </message>
    <message numerus="yes">
        <source>%1 edits in %2 words</source>
        <translation>
            <numerusform>%1 Korrektur in %2 Wörtern</numerusform>
            <numerusform>%1 Korrekturen in %2 Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>The references hold no words</source>
        <translation>Die Referenzen enthalten keine Wörter</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>RMSE %1 · R² %2</source>
        <translation>RMSE %1 · R² %2</translation>
    </message>
    <message>
        <source>%1 fixed · %2 broken</source>
        <translation>%1 behoben · %2 verdorben</translation>
    </message>
    <message>
        <source>No example is evaluated for both runs</source>
        <translation>Kein Beispiel ist für beide Läufe bewertet</translation>
    </message>
    <message>
        <source>Headroom · error report</source>
        <translation>Headroom · Fehlerbericht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>alle Beispiele</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 evaluated</source>
        <translation>%1 von %2 bewerteten</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Where the data came from</source>
        <translation>Woher die Daten kamen</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage: the number and its sign</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The project holds no predictions to report on. Import a run first.</source>
        <translation>Das Projekt enthält keine Vorhersagen, über die zu berichten wäre. Zuerst einen Lauf importieren.</translation>
    </message>
    <message>
        <source>There is no such run in the project.</source>
        <translation>Diesen Lauf gibt es im Projekt nicht.</translation>
    </message>
    <message>
        <source>No right examples are reviewed for tags yet. Review a sample of errors and of right examples: only then do tags put on by hand have an accuracy and a potential gain.</source>
        <translation>Noch sind keine richtigen Beispiele auf Tags durchgesehen. Eine Stichprobe von Fehlern und von richtigen Beispielen durchsehen: Erst dann haben von Hand gesetzte Tags eine Genauigkeit und einen möglichen Gewinn.</translation>
    </message>
    <message>
        <source>No human-level performance (HLP) is known for any row. Type one, or measure it, for the rows that matter: it turns error rates into points to win.</source>
        <translation>Für keine Zeile ist ein menschliches Niveau (HLP) bekannt. Eines eintippen oder messen, für die Zeilen, auf die es ankommt: Es macht aus Fehlerraten zu gewinnende Punkte.</translation>
    </message>
    <message>
        <source>Some tags were reviewed on examples that are not a random sample; their estimates may be off by more than their intervals say.</source>
        <translation>Manche Tags wurden an Beispielen durchgesehen, die keine Zufallsstichprobe sind; ihre Schätzungen können weiter danebenliegen, als ihre Intervalle sagen.</translation>
    </message>
    <message>
        <source>Rows marked “few” have fewer than %1 examples. Among many small rows, chance alone shows gaps.</source>
        <translation>Mit „wenige“ markierte Zeilen haben weniger als %1 Beispiele. Unter vielen kleinen Zeilen zeigt schon der Zufall Abstände.</translation>
    </message>
    <message>
        <source>%1 without a reference label</source>
        <translation>%1 ohne Referenzlabel</translation>
    </message>
    <message>
        <source>%1 without a prediction of this run</source>
        <translation>%1 ohne Vorhersage dieses Laufs</translation>
    </message>
    <message>
        <source>%1 with a disputed reference label, until somebody decides</source>
        <translation>%1 mit strittigem Referenzlabel, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>Potential gain is the gap to the baseline times the share of the data: the points of overall accuracy that would be won if the model did as well there as the baseline.</source>
        <translation>Der mögliche Gewinn ist der Abstand zum Vergleichsmaß mal dem Anteil an den Daten: die Punkte der Gesamtgenauigkeit, die gewonnen wären, wenn das Modell dort so gut wäre wie das Vergleichsmaß.</translation>
    </message>
    <message>
        <source>Tags overlap: an example can bear several. Shares may sum to more than 100%, and potential gains must not be added up.</source>
        <translation>Tags überschneiden sich: Ein Beispiel kann mehrere tragen. Anteile können zusammen mehr als 100 % ergeben, und mögliche Gewinne dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>Small figures are 95% intervals. “≈” marks estimates from the reviewed examples; everything else is counted.</source>
        <translation>Kleine Zahlen sind 95-%-Intervalle. „≈“ kennzeichnet Schätzungen aus den durchgesehenen Beispielen; alles andere ist gezählt.</translation>
    </message>
    <message>
        <source>HLP, human-level performance, is how often a person, given the same input, gives the reference label. A low HLP may only mean inconsistent instructions.</source>
        <translation>HLP, das menschliche Niveau, ist, wie oft ein Mensch bei gleicher Eingabe das Referenzlabel gibt. Ein niedriges HLP kann auch nur uneinheitliche Anweisungen bedeuten.</translation>
    </message>
    <message>
        <source>“—” means undefined; its tooltip says why.</source>
        <translation>„—“ heißt nicht definiert; der Tooltip sagt, warum.</translation>
    </message>
    <message>
        <source>By words: accuracy is 1 − edits / reference words, shares are of words and edits; the columns Examples and Errors count examples.</source>
        <translation>Nach Wörtern: Genauigkeit ist 1 − Korrekturen / Referenzwörter, Anteile sind solche der Wörter und Korrekturen; die Spalten Beispiele und Fehler zählen Beispiele.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Word accuracy</source>
        <translation>Wortgenauigkeit</translation>
    </message>
    <message>
        <source>Sentence accuracy</source>
        <translation>Satzgenauigkeit</translation>
    </message>
    <message>
        <source>HLP</source>
        <translation>HLP</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>≈ from %1 + %2 reviewed</source>
        <translation>≈ aus %1 + %2 durchgesehenen</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>keine Zufallsstichprobe</translation>
    </message>
    <message>
        <source>judgments: %1</source>
        <translation>Urteile: %1</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>external truth</source>
        <translation>äußere Wahrheit</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>adjudicated, not independent</source>
        <translation>entschieden, nicht unabhängig</translation>
    </message>
    <message>
        <source>examples: %1</source>
        <translation>Beispiele: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>automatic slice</source>
        <translation>automatische Scheibe</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>All in scope</source>
        <translation>Alle im Bereich</translation>
    </message>
    <message>
        <source>Untagged errors</source>
        <translation>Fehler ohne Tag</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Counts errors only: right examples are not part of this row.</source>
        <translation>Zählt nur Fehler: Richtige Beispiele gehören nicht zu dieser Zeile.</translation>
    </message>
    <message>
        <source>No example in scope has both a reference label and a prediction.</source>
        <translation>Kein Beispiel im Bereich hat sowohl ein Referenzlabel als auch eine Vorhersage.</translation>
    </message>
    <message>
        <source>No errors are reviewed for tags yet: review a sample of errors.</source>
        <translation>Noch sind keine Fehler auf Tags durchgesehen: eine Stichprobe von Fehlern durchsehen.</translation>
    </message>
    <message>
        <source>No right examples are reviewed for tags yet: review a sample of right examples.</source>
        <translation>Noch sind keine richtigen Beispiele auf Tags durchgesehen: eine Stichprobe von richtigen Beispielen durchsehen.</translation>
    </message>
    <message>
        <source>Nothing to hold the accuracy against: no human-level performance is known here.</source>
        <translation>Nichts, woran die Genauigkeit zu messen wäre: Hier ist kein menschliches Niveau bekannt.</translation>
    </message>
    <message>
        <source>There are no errors in scope.</source>
        <translation>Im Bereich gibt es keine Fehler.</translation>
    </message>
    <message>
        <source>No evaluated example is in this row.</source>
        <translation>Kein bewertetes Beispiel ist in dieser Zeile.</translation>
    </message>
    <message>
        <source>Not defined for these examples (division by zero).</source>
        <translation>Für diese Beispiele nicht definiert (Division durch null).</translation>
    </message>
    <message>
        <source>Cannot write the workbook: there is no room for temporary files in “%1”. Free some room or set TMPDIR to another folder.</source>
        <translation>Die Arbeitsmappe kann nicht geschrieben werden: In „%1“ ist kein Platz für temporäre Dateien. Platz schaffen oder TMPDIR auf einen anderen Ordner setzen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Bereich</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Interval, low</source>
        <translation>Intervall, unten</translation>
    </message>
    <message>
        <source>Interval, high</source>
        <translation>Intervall, oben</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Abstand (Punkte)</translation>
    </message>
    <message>
        <source>Potential gain (points)</source>
        <translation>Möglicher Gewinn (Punkte)</translation>
    </message>
    <message>
        <source>Gain, low</source>
        <translation>Gewinn, unten</translation>
    </message>
    <message>
        <source>Gain, high</source>
        <translation>Gewinn, oben</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Reference words</source>
        <translation>Referenzwörter</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Reference ↓ Prediction →</source>
        <translation>Referenz ↓ Vorhersage →</translation>
    </message>
    <message>
        <source>Errors of</source>
        <translation>Fehler von</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>abgebrochen.</translation>
    </message>
    <message>
        <source>state %1</source>
        <comment>of the project</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <comment>within a sentence</comment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>word accuracy</source>
        <comment>within a sentence</comment>
        <translation>Wortgenauigkeit</translation>
    </message>
    <message>
        <source>sentence accuracy</source>
        <comment>within a sentence</comment>
        <translation>Satzgenauigkeit</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1: the sample&apos;s data are not there. Install Headroom anew, or open a project of your own.</source>
        <translation>%1: Die Daten des Beispielprojekts sind nicht da. Headroom neu installieren oder ein eigenes Projekt öffnen.</translation>
    </message>
    <message>
        <source>%1: the folder can&apos;t be made.</source>
        <translation>%1: Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1: can&apos;t be written.</source>
        <translation>%1: kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1: could not be opened within a minute.</source>
        <translation>%1: konnte binnen einer Minute nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. The pages are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Die Seiten sind: %2.</translation>
    </message>
    <message>
        <source>The page was not ready within a minute.</source>
        <translation>Die Seite war binnen einer Minute nicht fertig.</translation>
    </message>
    <message>
        <source>%1: the picture can&apos;t be written. Is the folder there, may you write in it?</source>
        <translation>%1: Das Bild kann nicht geschrieben werden. Gibt es den Ordner, und darf in ihn geschrieben werden?</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>The project&apos;s folder can&apos;t be written. Check its permissions, or work on a copy.</source>
        <translation>Der Ordner des Projekts kann nicht beschrieben werden. Seine Zugriffsrechte prüfen oder mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>The project is open in another window or program. Close it there, or open it read-only.</source>
        <translation>Das Projekt ist in einem anderen Fenster oder Programm geöffnet. Es dort schließen oder hier nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>This file was not made by Headroom: “%1” is not as a project has it. It was not opened.</source>
        <translation>Diese Datei ist nicht von Headroom: „%1“ ist nicht, wie ein Projekt es hat. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is not a Headroom project.</source>
        <translation>Das ist kein Headroom-Projekt.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Headroom (file version %1, this program knows %2). Update Headroom to open it.</source>
        <translation>Dieses Projekt ist von einer neueren Version von Headroom (Dateiversion %1, dieses Programm kennt %2). Headroom aktualisieren, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The project file was moved, replaced or cut off while it was open. Save a copy elsewhere, then open the project again.</source>
        <translation>Die Projektdatei wurde verschoben, ersetzt oder abgeschnitten, während sie offen war. Anderswo eine Kopie speichern, dann das Projekt wieder öffnen.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Make room and try again.</source>
        <translation>Der Datenträger ist voll: Nichts wurde geändert. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The project can&apos;t be written. Check the permissions of the file and its folder, or work on a copy.</source>
        <translation>Das Projekt kann nicht geschrieben werden. Die Zugriffsrechte der Datei und ihres Ordners prüfen oder mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Close it and try again.</source>
        <translation>Ein anderes Programm verwendet die Projektdatei. Es schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run “headroom-cli check” on it, or go back to a backup.</source>
        <translation>Die Projektdatei ist beschädigt. „headroom-cli check“ darauf anwenden oder auf eine Sicherung zurückgreifen.</translation>
    </message>
    <message>
        <source>A value is too large to be stored.</source>
        <translation>Ein Wert ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The project file can&apos;t be opened. Check that it exists and may be read.</source>
        <translation>Die Projektdatei kann nicht geöffnet werden. Prüfen, ob es sie gibt und sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed. Nothing was changed; check the disk.</source>
        <translation>Lesen oder Schreiben der Projektdatei ist misslungen. Nichts wurde geändert; den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The project file could not be used.</source>
        <translation>Die Projektdatei konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>headroom::AboutCard</name>
    <message>
        <source>About this example</source>
        <translation>Über dieses Beispiel</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment (C)</source>
        <translation>Kommentar (C)</translation>
    </message>
</context>
<context>
    <name>headroom::AnswerPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Click, or press Enter, to change it</source>
        <translation>Zum Ändern anklicken oder Enter drücken</translation>
    </message>
    <message>
        <source>Label as text</source>
        <translation>Label als Text</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it as it was</source>
        <translation>Enter übernimmt, Escape lässt es, wie es war</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>noch kein Label</translation>
    </message>
</context>
<context>
    <name>headroom::BatchesCard</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Show its examples</source>
        <translation>Beispiele zeigen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Takes the rows back; what was labeled on them stays.</source>
        <translation>Nimmt die Zeilen zurück; was an ihnen gelabelt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Undo takes back the newest step first. Undo (Ctrl+Z) the steps after this import, then it can be taken back here.</source>
        <translation>Rückgängig nimmt den neuesten Schritt zuerst zurück. Zuerst die Schritte nach diesem Import rückgängig machen (Ctrl+Z), dann geht es hier.</translation>
    </message>
</context>
<context>
    <name>headroom::BatchesModel</name>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 der Datei: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Datei-Hash</translation>
    </message>
</context>
<context>
    <name>headroom::ChipButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>headroom::ClassDelegate</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>headroom::ClassListModel</name>
    <message>
        <source>%1, the label, key %2</source>
        <translation>%1, das Label, Taste %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>headroom::ClassPalette</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Names, colours, keys, order; merge and delete</source>
        <translation>Namen, Farben, Tasten, Reihenfolge; vereinigen und löschen</translation>
    </message>
</context>
<context>
    <name>headroom::ColourChoice</name>
    <message>
        <source>Automatic colour</source>
        <translation>Automatische Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Its own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::CompletionPopup</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>headroom::ConfusionView</name>
    <message>
        <source>Confusion matrix: rows are reference labels, columns predictions</source>
        <translation>Verwechslungsmatrix: Zeilen sind Referenzlabels, Spalten Vorhersagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken for %2: %3 examples
%4 of the label, %5 of the prediction</source>
        <comment>%1 and %2 are classes</comment>
        <translation>
            <numerusform>%1 für %2 gehalten: %3 Beispiel
%4 des Labels, %5 der Vorhersage</numerusform>
            <numerusform>%1 für %2 gehalten: %3 Beispiele
%4 des Labels, %5 der Vorhersage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CopyCommands</name>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Headroom-Projekte (*.headroom)</translation>
    </message>
    <message>
        <source>The copy can&apos;t replace the project that is open. Choose another name.</source>
        <translation>Die Kopie kann das geöffnete Projekt nicht ersetzen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced.</source>
        <translation>%1 kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>The other copy holds nothing new.</source>
        <translation>Die andere Kopie enthält nichts Neues.</translation>
    </message>
    <message>
        <source>Merged: %1 new events, %2 new imports, %3 new examples.</source>
        <translation>Zusammengeführt: neue Ereignisse %1, neue Importe %2, neue Beispiele %3.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln example(s) were labeled differently on both sides and wait for a decision: scope &quot;disputed&quot;.</source>
        <translation>
            <numerusform> %Ln Beispiel ist auf beiden Seiten verschieden gelabelt und wartet auf eine Entscheidung: Bereich „disputed“.</numerusform>
            <numerusform> %Ln Beispiele sind auf beiden Seiten verschieden gelabelt und warten auf eine Entscheidung: Bereich „disputed“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln name(s) were made on both sides and are one now.</source>
        <translation>
            <numerusform> %Ln Name wurde auf beiden Seiten angelegt und ist jetzt einer.</numerusform>
            <numerusform> %Ln Namen wurden auf beiden Seiten angelegt und sind jetzt je einer.</numerusform>
        </translation>
    </message>
    <message>
        <source> A backup from before: %1</source>
        <translation> Eine Sicherung von vorher: %1</translation>
    </message>
    <message>
        <source>&amp;Check the Project</source>
        <translation>Projekt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Make a Back&amp;up</source>
        <translation>Si&amp;cherung anlegen</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>&amp;Mit anderer Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>%1 copy.headroom</source>
        <translation>%1 Kopie.headroom</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>The copy is complete: %1</source>
        <translation>Die Kopie ist fertig: %1</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>The backup is complete: %1</source>
        <translation>Die Sicherung ist fertig: %1</translation>
    </message>
    <message>
        <source>Merge another copy of this project</source>
        <translation>Mit einer anderen Kopie dieses Projekts zusammenführen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Kopien werden zusammengeführt</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Projekt wird geprüft</translation>
    </message>
    <message>
        <source>The project is sound: file, journal, imported rows and state.</source>
        <translation>Das Projekt ist in Ordnung: Datei, Journal, importierte Zeilen und Zustand.</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Prüfung des Projekts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found. A copy can be written whose state is made anew from the journal; this file stays as it is.</source>
        <translation>
            <numerusform>%Ln Fehler gefunden. Es kann eine Kopie geschrieben werden, deren Zustand aus dem Journal neu gemacht ist; diese Datei bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Fehler gefunden. Es kann eine Kopie geschrieben werden, deren Zustand aus dem Journal neu gemacht ist; diese Datei bleibt, wie sie ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a Repaired Copy…</source>
        <translation>Reparierte Kopie schreiben…</translation>
    </message>
    <message>
        <source>%1 repaired.headroom</source>
        <translation>%1 repariert.headroom</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Reparierte Kopie schreiben</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Kopie wird repariert</translation>
    </message>
    <message>
        <source>The repaired copy: %1</source>
        <translation>Die reparierte Kopie: %1</translation>
    </message>
</context>
<context>
    <name>headroom::DataExport</name>
    <message>
        <source>Exporting the data</source>
        <translation>Daten werden exportiert</translation>
    </message>
</context>
<context>
    <name>headroom::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Import a table with one row an example, or a folder of images or audio files. Files can also be dropped on the window.</source>
        <translation>Eine Tabelle mit einer Zeile je Beispiel importieren oder einen Ordner mit Bildern oder Tondateien. Dateien können auch auf das Fenster gezogen werden.</translation>
    </message>
    <message numerus="yes">
        <source>over %1 examples in scope</source>
        <translation>
            <numerusform>über %1 Beispiel im Bereich</numerusform>
            <numerusform>über %1 Beispiele im Bereich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DefinitionForm</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>When it applies and when not; shown where it is chosen</source>
        <translation>Wann es gilt und wann nicht; wird gezeigt, wo es gewählt wird</translation>
    </message>
    <message>
        <source>none: put on by hand</source>
        <translation>keine: von Hand gesetzt</translation>
    </message>
    <message>
        <source>A query such as: factory = 2 and line = 17. The tag then holds where the query does.</source>
        <translation>Eine Abfrage wie: factory = 2 and line = 17. Das Tag gilt dann, wo die Abfrage gilt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>headroom::DefinitionsDialog</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Einen Platz nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Einen Platz nach unten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A new one at the end</source>
        <translation>Am Ende anlegen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Vereinigen mit…</translation>
    </message>
    <message>
        <source>What has this one counts as the other from now on</source>
        <translation>Was dies hat, zählt von nun an als das andere</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Takes it off everything that has it</source>
        <translation>Nimmt es von allem, was es hat</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 (will be deleted)</source>
        <translation>%1 (wird gelöscht)</translation>
    </message>
    <message>
        <source>%1 (will be merged)</source>
        <translation>%1 (wird vereinigt)</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>Another one has this name. Merge them, or give this one another name.</source>
        <translation>Diesen Namen gibt es schon. Beide vereinigen oder hier einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Another one has this key.</source>
        <translation>Diese Taste ist schon vergeben.</translation>
    </message>
</context>
<context>
    <name>headroom::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;History of the Project…</source>
        <translation>&amp;Verlauf des Projekts…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>headroom::EditService</name>
    <message>
        <source>The project is open for reading only: %1</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: %1</translation>
    </message>
    <message>
        <source>Undo has to wait until the newest edits are saved.</source>
        <translation>Rückgängig muss warten, bis die neuesten Änderungen gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorTableDelegate</name>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>keine Zufallsstichprobe</translation>
    </message>
    <message>
        <source>Human-level performance in percent</source>
        <translation>Menschliches Niveau in Prozent</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorTableModel</name>
    <message>
        <source>“%1” is no percentage: type a number from 0 to 100, such as 92.4.</source>
        <translation>„%1“ ist kein Prozentwert: Eine Zahl von 0 bis 100 eintippen, etwa 92,4.</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorTableView</name>
    <message>
        <source>Errors by tag, field value or class</source>
        <translation>Fehler nach Tag, Feldwert oder Klasse</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorsCards</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Menschliches Niveau (HLP)</translation>
    </message>
    <message>
        <source>Largest potential gain</source>
        <translation>Größter möglicher Gewinn</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Against another run</source>
        <translation>Gegen anderen Lauf</translation>
    </message>
    <message>
        <source>Model, %1</source>
        <comment>%1 is the metric&apos;s name</comment>
        <translation>Modell, %1</translation>
    </message>
    <message>
        <source>Nothing of the scope is evaluated.</source>
        <translation>Nichts im Bereich ist bewertet.</translation>
    </message>
    <message>
        <source>95% CI %1</source>
        <comment>confidence interval</comment>
        <translation>95-%-KI %1</translation>
    </message>
    <message>
        <source>nothing is evaluated</source>
        <translation>nichts ist bewertet</translation>
    </message>
    <message>
        <source>Not known for the whole scope.</source>
        <translation>Für den ganzen Bereich nicht bekannt.</translation>
    </message>
    <message>
        <source>gap %1</source>
        <comment>in percentage points</comment>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>not known for the scope</source>
        <translation>für den Bereich nicht bekannt</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>eintippen</translation>
    </message>
    <message>
        <source>No row has both a baseline and room below it.</source>
        <translation>Keine Zeile hat ein Vergleichsmaß und Raum darunter.</translation>
    </message>
    <message>
        <source>type the HLP of a row below</source>
        <translation>unten das HLP einer Zeile eintippen</translation>
    </message>
    <message>
        <source>no HLP below</source>
        <translation>unten kein HLP</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>of %1 evaluated</source>
        <translation>von %1 bewerteten</translation>
    </message>
    <message>
        <source>review</source>
        <translation>durchsehen</translation>
    </message>
    <message>
        <source>of %1, none reviewed</source>
        <translation>von %1, keine durchgesehen</translation>
    </message>
    <message>
        <source>none reviewed</source>
        <translation>keine durchgesehen</translation>
    </message>
    <message>
        <source>%1 errors + %2 right reviewed</source>
        <translation>%1 Fehler + %2 Richtige durchgesehen</translation>
    </message>
    <message>
        <source>%1 + %2 reviewed</source>
        <translation>%1 + %2 durchgesehen</translation>
    </message>
    <message>
        <source>No run to compare with is chosen.</source>
        <translation>Kein Lauf zum Vergleichen ist gewählt.</translation>
    </message>
    <message>
        <source>choose “Compare” above</source>
        <translation>oben „Vergleich“ wählen</translation>
    </message>
    <message>
        <source>no other run yet</source>
        <translation>noch kein anderer Lauf</translation>
    </message>
    <message>
        <source>Against %1</source>
        <comment>an older run</comment>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>95% interval %1 points</source>
        <translation>95-%-Intervall %1 Punkte</translation>
    </message>
    <message>
        <source>No example is evaluated for both runs.</source>
        <translation>Kein Beispiel ist für beide Läufe bewertet.</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 behoben</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 verdorben</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Review errors and right examples…</source>
        <translation>Fehler und richtige Beispiele durchsehen…</translation>
    </message>
    <message>
        <source>Type the human level of the scope…</source>
        <translation>Menschliches Niveau des Bereichs eintippen…</translation>
    </message>
    <message>
        <source>Show the headroom map</source>
        <translation>Headroom-Karte zeigen</translation>
    </message>
    <message>
        <source>Show the confusion matrix or the residuals</source>
        <translation>Verwechslungsmatrix oder Residuen zeigen</translation>
    </message>
    <message>
        <source>Copy the table of errors</source>
        <translation>Fehlertabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table of errors…</source>
        <translation>Fehlertabelle speichern…</translation>
    </message>
    <message>
        <source>Review 100 + 100…</source>
        <translation>100 + 100 durchsehen…</translation>
    </message>
    <message>
        <source>Review 100 errors + 100 right examples</source>
        <translation>100 Fehler + 100 richtige Beispiele durchsehen</translation>
    </message>
    <message>
        <source>Review 100 errors + 100 right examples, drawn at random: it makes the figures of tags put on by hand honest (Ctrl+R)</source>
        <translation>100 Fehler + 100 richtige Beispiele durchsehen, zufällig gezogen: Das macht die Zahlen von Hand gesetzter Tags ehrlich (Ctrl+R)</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>Narrow the scope to it</source>
        <translation>Bereich darauf einengen</translation>
    </message>
    <message>
        <source>Make it the scope</source>
        <translation>Zum Bereich machen</translation>
    </message>
    <message>
        <source>Open on the Label page</source>
        <translation>Auf der Seite „Labeln“ öffnen</translation>
    </message>
    <message>
        <source>Human level</source>
        <translation>Menschliches Niveau</translation>
    </message>
    <message>
        <source>How often a person gives the reference label, in percent:</source>
        <translation>Wie oft ein Mensch das Referenzlabel gibt, in Prozent:</translation>
    </message>
    <message>
        <source>“%1” is no percentage: type a number from 0 to 100, such as 92.4.</source>
        <translation>„%1“ ist kein Prozentwert: Eine Zahl von 0 bis 100 eintippen, etwa 92,4.</translation>
    </message>
    <message>
        <source>Review sample: %1 errors + %2 right</source>
        <translation>Stichprobe: %1 Fehler + %2 Richtige</translation>
    </message>
    <message>
        <source>There are no errors to review yet: import a model&apos;s predictions first.</source>
        <translation>Noch gibt es keine Fehler zum Durchsehen: zuerst die Vorhersagen eines Modells importieren.</translation>
    </message>
</context>
<context>
    <name>headroom::ExampleGrid</name>
    <message>
        <source>Examples of the queue</source>
        <translation>Beispiele des Stapels</translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesModel</name>
    <message>
        <source>none</source>
        <comment>no tag fits</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Prediction (differences marked)</source>
        <translation>Vorhersage (Unterschiede markiert)</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>WER</source>
        <comment>word error rate</comment>
        <translation>WER</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesPanel</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>Keine Beispiele</translation>
    </message>
    <message>
        <source>All in scope</source>
        <translation>Alle im Bereich</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 Fehler</numerusform>
            <numerusform>%1 Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 Beispiel</numerusform>
            <numerusform>%1 Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>Enter opens · T tags · N none fits · keys label and tag</source>
        <translation>Enter öffnet · T taggt · N keins passt · Tasten labeln und taggen</translation>
    </message>
    <message>
        <source>No errors here</source>
        <translation>Hier keine Fehler</translation>
    </message>
    <message>
        <source>No examples here</source>
        <translation>Hier keine Beispiele</translation>
    </message>
    <message>
        <source>All evaluated examples of “%1” are right.</source>
        <translation>Alle bewerteten Beispiele von „%1“ sind richtig.</translation>
    </message>
    <message>
        <source>No evaluated example in scope is of this kind.</source>
        <translation>Kein bewertetes Beispiel im Bereich ist von dieser Art.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Tag…</translation>
    </message>
    <message>
        <source>None fits	n</source>
        <translation>Keins passt	n</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>Wie heißt das Tag?</translation>
    </message>
    <message>
        <source>Open on the Label page</source>
        <translation>Auf der Seite „Labeln“ öffnen</translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesView</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>headroom::ExportCommands</name>
    <message>
        <source>&amp;Export Data…</source>
        <translation>&amp;Daten exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written: %1</source>
        <translation>
            <numerusform>%Ln Beispiel geschrieben: %1</numerusform>
            <numerusform>%Ln Beispiele geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export Repor&amp;t…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
</context>
<context>
    <name>headroom::ExportDataDialog</name>
    <message numerus="yes">
        <source>The scope: %1 examples</source>
        <translation>
            <numerusform>Der Bereich: %1 Beispiel</numerusform>
            <numerusform>Der Bereich: %1 Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 examples</source>
        <translation>
            <numerusform>Das einzige Beispiel (%1)</numerusform>
            <numerusform>Alle %1 Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>CSV: a table for any program</source>
        <translation>CSV: eine Tabelle für jedes Programm</translation>
    </message>
    <message>
        <source>JSON Lines: comes back without loss</source>
        <translation>JSON Lines: kommt ohne Verlust zurück</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Texts are written as they are; nothing is changed for spreadsheet programs. A text that is empty and one that is missing look alike to most programs.</source>
        <translation>Texte werden geschrieben, wie sie sind; für Tabellenkalkulationen wird nichts verändert. Ein leerer und ein fehlender Text sehen für die meisten Programme gleich aus.</translation>
    </message>
    <message>
        <source>One object a line: missing is null, tags are lists.</source>
        <translation>Ein Objekt je Zeile: Fehlendes ist null, Tags sind Listen.</translation>
    </message>
</context>
<context>
    <name>headroom::FieldChart</name>
    <message>
        <source>Values of the field</source>
        <translation>Werte des Felds</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 examples</source>
        <translation>
            <numerusform>%1: %2 Beispiel</numerusform>
            <numerusform>%1: %2 Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FieldPanel</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values of the field</source>
        <translation>Werte des Felds</translation>
    </message>
    <message>
        <source>no values in the scope</source>
        <translation>keine Werte im Bereich</translation>
    </message>
    <message>
        <source>a click narrows the scope</source>
        <translation>ein Klick engt den Bereich ein</translation>
    </message>
</context>
<context>
    <name>headroom::FieldValuesModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>headroom::FieldsModel</name>
    <message>
        <source>%1, measured</source>
        <translation>%1, gemessen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
</context>
<context>
    <name>headroom::FileCommands</name>
    <message>
        <source>&amp;New from a Table…</source>
        <translation>&amp;Neu aus einer Tabelle…</translation>
    </message>
    <message>
        <source>New from a &amp;Folder…</source>
        <translation>Neu aus einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the Sam&amp;ple Project</source>
        <translation>Beis&amp;pielprojekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>&amp;Tabelle importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import a Fo&amp;lder…</source>
        <translation>O&amp;rdner importieren…</translation>
    </message>
    <message>
        <source>Another La&amp;beler…</source>
        <translation>Anderer &amp;Labeler…</translation>
    </message>
    <message>
        <source>&amp;Close the Project</source>
        <translation>Projekt schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom);;All files (*)</source>
        <translation>Headroom-Projekte (*.headroom);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The sample&apos;s data are not installed. Open a project, or make one from a table of your own.</source>
        <translation>Die Daten des Beispielprojekts sind nicht installiert. Ein Projekt öffnen oder aus einer eigenen Tabelle eines anlegen.</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Beispielprojekt wird angelegt</translation>
    </message>
    <message>
        <source>%1 is neither a project, a table nor a folder.</source>
        <translation>%1 ist weder ein Projekt noch eine Tabelle noch ein Ordner.</translation>
    </message>
    <message>
        <source>Another labeler</source>
        <translation>Anderer Labeler</translation>
    </message>
    <message>
        <source>From now on judgments are kept under this name:</source>
        <translation>Von nun an werden Urteile unter diesem Namen aufbewahrt:</translation>
    </message>
    <message>
        <source>Edits are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) could not be written and would be lost: %1</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht geschrieben werden und ginge verloren: %1</numerusform>
            <numerusform>%Ln Änderungen konnten nicht geschrieben werden und gingen verloren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still running. It would be cancelled.</source>
        <translation>„%1“ läuft noch und würde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>headroom::Filmstrip</name>
    <message>
        <source>Examples around the current one</source>
        <translation>Beispiele um das aktuelle</translation>
    </message>
</context>
<context>
    <name>headroom::HeadroomMapView</name>
    <message>
        <source>Headroom map</source>
        <translation>Headroom-Karte</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>%1: accuracy %2, share of data %3</source>
        <translation>%1: Genauigkeit %2, Anteil an den Daten %3</translation>
    </message>
    <message>
        <source> (estimated)</source>
        <translation> (geschätzt)</translation>
    </message>
    <message>
        <source>potential gain %1 points</source>
        <translation>möglicher Gewinn %1 Punkte</translation>
    </message>
</context>
<context>
    <name>headroom::HelpCommands</name>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Ü&amp;ber Headroom</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;Where is the headroom? Error analysis and labeling for people who improve machine learning by improving the data.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;Wo ist der Spielraum? Fehleranalyse und Labeln für Leute, die maschinelles Lernen durch bessere Daten verbessern.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryDialog</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>of another copy</source>
        <translation>aus einer anderen Kopie</translation>
    </message>
    <message>
        <source>Back to Here</source>
        <translation>Bis hierher zurück</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>Verlauf des Projekts</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Going back takes back the %Ln step(s) above that you made; each can be put back by Redo.</source>
        <translation>
            <numerusform>Nimmt den %Ln eigenen Schritt darüber zurück; „Wiederherstellen“ stellt ihn wieder her.</numerusform>
            <numerusform>Nimmt die %Ln eigenen Schritte darüber zurück; „Wiederherstellen“ stellt jeden wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of your own steps to go back to. Steps of other copies stay.</source>
        <translation>Einen eigenen Schritt wählen, zu dem es zurückgehen soll. Schritte anderer Kopien bleiben.</translation>
    </message>
</context>
<context>
    <name>headroom::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>eingepasst %1</translation>
    </message>
</context>
<context>
    <name>headroom::ImportColumnsModel</name>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>as recognised: %1</source>
        <translation>wie erkannt: %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Run or class</source>
        <translation>Lauf oder Klasse</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
</context>
<context>
    <name>headroom::ImportDialog</name>
    <message>
        <source>%1 rows read: %2 new examples, %3 updated.</source>
        <translation>Zeilen gelesen: %1; Beispiele neu: %2, aktualisiert: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bad rows left out.</source>
        <translation>
            <numerusform>%1 fehlerhafte Zeile ausgelassen.</numerusform>
            <numerusform>%1 fehlerhafte Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out: their keys are not in the project.</source>
        <translation>
            <numerusform>%1 Zeile ausgelassen: Ihr Schlüssel ist nicht im Projekt.</numerusform>
            <numerusform>%1 Zeilen ausgelassen: Ihre Schlüssel sind nicht im Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New project from %1</source>
        <translation>Neues Projekt aus %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Erste Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>of the import that stopped</source>
        <translation>des abgebrochenen Imports</translation>
    </message>
    <message>
        <source>The options of the last import of a table with these columns are used.</source>
        <translation>Es gelten die Einstellungen des letzten Imports einer Tabelle mit diesen Spalten.</translation>
    </message>
    <message>
        <source>Close; go on importing</source>
        <translation>Schließen; Import läuft weiter</translation>
    </message>
</context>
<context>
    <name>headroom::ImportJob</name>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportOptionsForm</name>
    <message>
        <source>The folder that holds a file names its label</source>
        <translation>Der Ordner einer Datei nennt ihr Label</translation>
    </message>
    <message>
        <source>Between cells stands</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>a comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>a semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>a bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>das erste</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Spaces around cells don&apos;t count</source>
        <translation>Leerraum um Zellen zählt nicht</translation>
    </message>
    <message>
        <source>Decimal comma: 3,14</source>
        <translation>Dezimalkomma: 3,14</translation>
    </message>
    <message>
        <source>Also means &quot;no value&quot;</source>
        <translation>Heißt auch „kein Wert“</translation>
    </message>
    <message>
        <source>such as ?, -1</source>
        <translation>etwa ?, -1</translation>
    </message>
    <message>
        <source>Besides the empty cell, NA, null and the like; several separated by commas.</source>
        <translation>Neben der leeren Zelle, NA, null und Ähnlichem; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>stop: import nothing</source>
        <translation>anhalten: nichts importieren</translation>
    </message>
    <message>
        <source>leave them out and list them</source>
        <translation>auslassen und auflisten</translation>
    </message>
    <message>
        <source>Only add to examples that are here already</source>
        <translation>Nur vorhandene Beispiele ergänzen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>such as CC BY 4.0</source>
        <translation>etwa CC BY 4.0</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Medienordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Media paths begin in</source>
        <translation>Medienpfade beginnen in</translation>
    </message>
    <message>
        <source>Folder in which the media paths begin</source>
        <translation>Ordner, in dem die Medienpfade beginnen</translation>
    </message>
</context>
<context>
    <name>headroom::ImportPane</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>what each column is can be changed here</source>
        <translation>was jede Spalte ist, ist hier zu ändern</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows; types by the first %2</source>
        <translation>%1 Zeilen; Typen nach den ersten %2</translation>
    </message>
    <message>
        <source>among the first %1 rows</source>
        <translation>unter den ersten %1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s)</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not among the rows shown above.</source>
        <translation>Zeile %1 ist nicht unter den oben gezeigten.</translation>
    </message>
</context>
<context>
    <name>headroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>headroom::LabelActions</name>
    <message>
        <source>Move on after a label</source>
        <translation>Nach einem Label weitergehen</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>None of these tags, next</source>
        <translation>Keins dieser Tags, weiter</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Tag…</translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation>Label zurücknehmen</translation>
    </message>
    <message>
        <source>Edit the label</source>
        <translation>Label bearbeiten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Zoom to fit or one to one</source>
        <translation>Einpassen oder eins zu eins</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Grid or single view</source>
        <translation>Raster oder einzeln</translation>
    </message>
    <message>
        <source>Find by key…</source>
        <translation>Nach Schlüssel suchen…</translation>
    </message>
    <message>
        <source>Select the whole queue</source>
        <translation>Ganzen Stapel auswählen</translation>
    </message>
    <message>
        <source>Fill the queue anew</source>
        <translation>Stapel neu füllen</translation>
    </message>
</context>
<context>
    <name>headroom::LabelCommands</name>
    <message>
        <source>Change many examples</source>
        <translation>Viele Beispiele ändern</translation>
    </message>
    <message numerus="yes">
        <source>This changes %Ln examples in one step. Undo takes it back.</source>
        <translation>
            <numerusform>Das ändert %Ln Beispiel in einem Schritt. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>Das ändert %Ln Beispiele in einem Schritt. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>headroom::LabelPage</name>
    <message>
        <source>Label</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>This was the last example of the queue.</source>
        <translation>Das war das letzte Beispiel des Stapels.</translation>
    </message>
    <message>
        <source>Find by key</source>
        <translation>Nach Schlüssel suchen</translation>
    </message>
    <message>
        <source>Key of the example, or its beginning:</source>
        <translation>Schlüssel des Beispiels oder dessen Anfang:</translation>
    </message>
    <message>
        <source>No example of this queue has a key that begins with “%1”. “All in scope” may have it.</source>
        <translation>Kein Beispiel dieses Stapels hat einen Schlüssel, der mit „%1“ beginnt. „Alle im Bereich“ hat es vielleicht.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>Name of the tag, to be put on at once:</source>
        <translation>Name des Tags; es wird gleich gesetzt:</translation>
    </message>
</context>
<context>
    <name>headroom::LabelTools</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Which examples to go through</source>
        <translation>Welche Beispiele durchgesehen werden</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Stapel: %1</translation>
    </message>
    <message>
        <source>%1 (G)</source>
        <translation>%1 (G)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>On to the next example (Space)</source>
        <translation>Weiter zum nächsten Beispiel (Leertaste)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>headroom::LabelViews</name>
    <message>
        <source>Nothing to go through</source>
        <translation>Nichts durchzusehen</translation>
    </message>
    <message>
        <source>Show all in scope</source>
        <translation>Alle im Bereich zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 — Headroom</source>
        <translation>%1 — Headroom</translation>
    </message>
    <message>
        <source>The project is open for reading only: %1</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: %1</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
</context>
<context>
    <name>headroom::MapPanel</name>
    <message>
        <source>Headroom map</source>
        <translation>Headroom-Karte</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>% of the label (row)</source>
        <translation>% des Labels (Zeile)</translation>
    </message>
    <message>
        <source>% of the prediction (column)</source>
        <translation>% der Vorhersage (Spalte)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>Zeilen-%</translation>
    </message>
    <message>
        <source>Column %</source>
        <translation>Spalten-%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not drawn</source>
        <translation>
            <numerusform>%Ln Zeile nicht gezeichnet</numerusform>
            <numerusform>%Ln Zeilen nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>width = share of data · shaded area = potential gain</source>
        <translation>Breite = Anteil an den Daten · getönt = möglicher Gewinn</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>the %1 most confused classes</source>
        <translation>die %1 am häufigsten verwechselten Klassen</translation>
    </message>
    <message>
        <source>rows: labels · columns: predictions</source>
        <translation>Zeilen: Labels · Spalten: Vorhersagen</translation>
    </message>
    <message>
        <source>red: outside the tolerance</source>
        <translation>rot: außerhalb der Toleranz</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>A row appears here once its share of the data and its accuracy are known.</source>
        <translation>Eine Zeile erscheint hier, sobald ihr Anteil an den Daten und ihre Genauigkeit bekannt sind.</translation>
    </message>
    <message>
        <source>No example in scope has both a label and a prediction.</source>
        <translation>Kein Beispiel im Bereich hat sowohl ein Label als auch eine Vorhersage.</translation>
    </message>
</context>
<context>
    <name>headroom::MediaCard</name>
    <message>
        <source>Media folders</source>
        <translation>Medienordner</translation>
    </message>
    <message>
        <source>Where is this folder now?</source>
        <translation>Wo ist dieser Ordner jetzt?</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>One more folder of media</source>
        <translation>Ein weiterer Medienordner</translation>
    </message>
    <message>
        <source>Folder of the media</source>
        <translation>Ordner der Medien</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
</context>
<context>
    <name>headroom::MediaPlaces</name>
    <message>
        <source>Looking for media</source>
        <translation>Medien werden gesucht</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>headroom::MediaPlacesModel</name>
    <message>
        <source>not known on this machine</source>
        <translation>auf diesem Rechner nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (not approved here)</source>
        <translation>%1 (hier nicht gebilligt)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>When it was imported: %1</source>
        <translation>Beim Import: %1</translation>
    </message>
    <message>
        <source>The first that is missing: %1</source>
        <translation>Die erste fehlende: %1</translation>
    </message>
    <message>
        <source>Folder on this machine</source>
        <translation>Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>headroom::MediaStage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fields of the example</source>
        <translation>Felder des Beispiels</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>headroom::NewProjectForm</name>
    <message>
        <source>What the labels are</source>
        <translation>Was die Labels sind</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Headroom-Projekte (*.headroom)</translation>
    </message>
    <message>
        <source>Say where the project file goes.</source>
        <translation>Angeben, wohin die Projektdatei kommt.</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name for the project.</source>
        <translation>%1 gibt es schon: einen anderen Namen für das Projekt wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>headroom::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::PageArea</name>
    <message numerus="yes">
        <source>%Ln edit(s) could not be written: %1</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht geschrieben werden: %1</numerusform>
            <numerusform>%Ln Änderungen konnten nicht geschrieben werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>headroom::PreviewModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts as missing.</source>
        <translation>„%1“ zählt als fehlend.</translation>
    </message>
</context>
<context>
    <name>headroom::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>headroom::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>headroom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>headroom::ReportMaker</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>So breit, wie Platz ist</translation>
    </message>
    <message>
        <source>Export report as %1…</source>
        <translation>Bericht exportieren als %1…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The report was cancelled</source>
        <translation>Der Bericht wurde abgebrochen</translation>
    </message>
    <message>
        <source>Change an option to make it again.</source>
        <translation>Eine Einstellung ändern, um ihn neu zu machen.</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>Noch gibt es keinen Bericht</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Der Bericht ist geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPanel</name>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Run of the report</source>
        <translation>Lauf des Berichts</translation>
    </message>
    <message>
        <source>Scope of the report</source>
        <translation>Bereich des Berichts</translation>
    </message>
    <message>
        <source>Baseline of the report</source>
        <translation>Vergleichsmaß des Berichts</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>Source of the published figure</source>
        <translation>Quelle der veröffentlichten Zahl</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Fields with a table</source>
        <translation>Felder mit Tabelle</translation>
    </message>
    <message>
        <source>Rows whose errors are shown</source>
        <translation>Zeilen mit gezeigten Fehlern</translation>
    </message>
    <message>
        <source>Errors shown of each</source>
        <translation>Gezeigte Fehler je Zeile</translation>
    </message>
    <message>
        <source>where it is published</source>
        <translation>wo sie veröffentlicht ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsmaß</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Menschliches Niveau (HLP)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>A published figure</source>
        <translation>Eine veröffentlichte Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>alle Beispiele</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>headroom::ResidualsView</name>
    <message>
        <source>Residuals: prediction − reference</source>
        <translation>Residuen: Vorhersage − Referenz</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>RMSE</source>
        <comment>root mean square error</comment>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>prediction − reference</source>
        <translation>Vorhersage − Referenz</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 examples</source>
        <translation>
            <numerusform>%1 bis %2: %3 Beispiel</numerusform>
            <numerusform>%1 bis %2: %3 Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReviewSampleDialog</name>
    <message>
        <source>Review errors and right examples</source>
        <translation>Fehler und richtige Beispiele durchsehen</translation>
    </message>
    <message>
        <source>Same seed and data draw the same examples on every machine.</source>
        <translation>Derselbe Startwert und dieselben Daten ziehen auf jedem Rechner dieselben Beispiele.</translation>
    </message>
    <message>
        <source>Examples are drawn at random, errors and right ones apart. Once you have gone through them and put tags on, the table knows each tag&apos;s share of the data and its accuracy, though nobody looked at the rest.</source>
        <translation>Beispiele werden zufällig gezogen, Fehler und richtige getrennt. Sind sie durchgesehen und mit Tags versehen, kennt die Tabelle den Anteil jedes Tags an den Daten und seine Genauigkeit, ohne dass jemand den Rest angesehen hat.</translation>
    </message>
    <message>
        <source>&amp;Errors, of %1:</source>
        <translation>&amp;Fehler, von %1:</translation>
    </message>
    <message>
        <source>&amp;Right examples, of %1:</source>
        <translation>&amp;Richtige Beispiele, von %1:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>Draw and review</source>
        <translation>Ziehen und durchsehen</translation>
    </message>
    <message>
        <source>Go on with the last draw (%1 of %2 done)</source>
        <translation>Letzte Ziehung fortsetzen (%1 von %2 erledigt)</translation>
    </message>
    <message>
        <source>Drawn from all examples; the errors are those of %1.</source>
        <translation>Aus allen Beispielen gezogen; die Fehler sind die von %1.</translation>
    </message>
    <message>
        <source>Drawn from the scope %1; the errors are those of %2.</source>
        <translation>Aus dem Bereich %1 gezogen; die Fehler sind die von %2.</translation>
    </message>
    <message>
        <source>Without right examples a tag&apos;s accuracy stays unknown.</source>
        <translation>Ohne richtige Beispiele bleibt die Genauigkeit eines Tags unbekannt.</translation>
    </message>
</context>
<context>
    <name>headroom::RowsPanel</name>
    <message>
        <source>Tags and slices</source>
        <translation>Tags und Scheiben</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsmaß</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortiert nach %1</translation>
    </message>
    <message>
        <source>≈ estimated from the reviewed</source>
        <translation>≈ aus durchgesehenen geschätzt</translation>
    </message>
    <message>
        <source>tags overlap: don&apos;t add gains</source>
        <translation>Tags überschneiden sich: Gewinne nicht addieren</translation>
    </message>
    <message>
        <source>Rows: tags</source>
        <translation>Zeilen: Tags</translation>
    </message>
    <message>
        <source>Rows: classes</source>
        <translation>Zeilen: Klassen</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Vergleichsmaß: %1</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Tags</translation>
    </message>
    <message>
        <source>Draw errors and right examples at random, go through them and put tags on: this table then shows which tag is worth the work. Or choose a field under “Rows”.</source>
        <translation>Fehler und richtige Beispiele zufällig ziehen, sie durchsehen und Tags setzen: Dann zeigt diese Tabelle, welches Tag die Arbeit lohnt. Oder unter „Zeilen“ ein Feld wählen.</translation>
    </message>
    <message>
        <source>Review errors and right examples…</source>
        <translation>Fehler und richtige Beispiele durchsehen…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Werte mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>Saved the table as %1.</source>
        <translation>Tabelle als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>Werte eines Felds</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Menschliches Niveau (HLP)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Published: %1% (%2)…</source>
        <translation>Veröffentlicht: %1 % (%2)…</translation>
    </message>
    <message>
        <source>Published figure…</source>
        <translation>Veröffentlichte Zahl…</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>The published accuracy, in percent:</source>
        <translation>Die veröffentlichte Genauigkeit, in Prozent:</translation>
    </message>
    <message>
        <source>“%1” is no percentage: type a number from 0 to 100, such as 92.4.</source>
        <translation>„%1“ ist kein Prozentwert: Eine Zahl von 0 bis 100 eintippen, etwa 92,4.</translation>
    </message>
    <message>
        <source>Where it is published (authors, year, table):</source>
        <translation>Wo sie veröffentlicht ist (Autoren, Jahr, Tabelle):</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Open on the Label page</source>
        <translation>Auf der Seite „Labeln“ öffnen</translation>
    </message>
    <message>
        <source>Narrow the scope to it</source>
        <translation>Bereich darauf einengen</translation>
    </message>
    <message>
        <source>Type the HLP	F2</source>
        <translation>HLP eintippen	F2</translation>
    </message>
</context>
<context>
    <name>headroom::RunChoice</name>
    <message>
        <source>%1: %2  ▾</source>
        <translation>%1: %2  ▾</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Sentence accuracy</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Word accuracy</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
</context>
<context>
    <name>headroom::Scope</name>
    <message>
        <source>The project holds no predictions yet: import a model&apos;s predictions.</source>
        <translation>Das Projekt enthält noch keine Vorhersagen: die Vorhersagen eines Modells importieren.</translation>
    </message>
</context>
<context>
    <name>headroom::ScopeBar</name>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All examples. Type a query, such as: error and accent = &quot;UK&quot;</source>
        <translation>Alle Beispiele. Eine Abfrage eintippen, etwa: error and accent = &quot;UK&quot;</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 examples</source>
        <translation>
            <numerusform>%1 von %2 Beispiel</numerusform>
            <numerusform>%1 von %2 Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope that is in force: %1</source>
        <translation>Der geltende Bereich: %1</translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>alle Beispiele</translation>
    </message>
</context>
<context>
    <name>headroom::SoundPlayer</name>
    <message>
        <source>This machine has no sound output: the waveform can be looked at, not played.</source>
        <translation>Dieser Rechner hat keine Tonausgabe: Die Wellenform ist zu sehen, aber nicht zu hören.</translation>
    </message>
    <message>
        <source>The sound output stopped. Check the machine&apos;s sound settings.</source>
        <translation>Die Tonausgabe ist ausgefallen. Die Toneinstellungen des Rechners prüfen.</translation>
    </message>
</context>
<context>
    <name>headroom::SoundView</name>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>headroom::StartPage</name>
    <message>
        <source>Where is the headroom?</source>
        <translation>Wo ist der Spielraum?</translation>
    </message>
    <message>
        <source>Bring a table of examples with a model&apos;s predictions, or a folder of pictures or recordings. You can also drop a file on this window.</source>
        <translation>Eine Tabelle von Beispielen mit den Vorhersagen eines Modells mitbringen, oder einen Ordner mit Bildern oder Aufnahmen. Eine Datei kann auch auf dieses Fenster gezogen werden.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Remove from This List</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>None yet. The sample project shows in a minute what Headroom does.</source>
        <translation>Noch keine. Das Beispielprojekt zeigt in einer Minute, was Headroom tut.</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Another labeler…</source>
        <translation>Anderer Labeler…</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples · %2 in scope</source>
        <translation>
            <numerusform>%1 Beispiel · %2 im Bereich</numerusform>
            <numerusform>%1 Beispiele · %2 im Bereich</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 ausgewählt</translation>
    </message>
    <message>
        <source>Labeler: %1</source>
        <translation>Labeler: %1</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● Alles gespeichert</translation>
    </message>
    <message>
        <source>○ Saving…</source>
        <translation>○ Speichert…</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln edit(s) not saved</source>
        <translation>
            <numerusform>● %Ln Änderung nicht gespeichert</numerusform>
            <numerusform>● %Ln Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>headroom::TagPalette</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>+ new tag</source>
        <translation>+ neues Tag</translation>
    </message>
    <message>
        <source>Make a tag and put it on (T)</source>
        <translation>Ein Tag anlegen und setzen (T)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Names, colours, keys, order; merge and delete</source>
        <translation>Namen, Farben, Tasten, Reihenfolge; vereinigen und löschen</translation>
    </message>
    <message>
        <source>Gone through for tags, and none more fits: on to the next</source>
        <translation>Auf Tags durchgesehen, und keins passt mehr: weiter zum nächsten</translation>
    </message>
    <message>
        <source>No tags yet. A tag says why a model may fail here: “car noise”, “blurry”.</source>
        <translation>Noch keine Tags. Ein Tag sagt, warum ein Modell hier irren kann: „Autolärm“, „unscharf“.</translation>
    </message>
    <message>
        <source>A rule decides: %1</source>
        <translation>Eine Regel entscheidet: %1</translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keins davon</translation>
    </message>
</context>
<context>
    <name>headroom::TaskBar</name>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 rows · %2 rows/s</source>
        <translation>%1 Zeilen · %2 Zeilen/s</translation>
    </message>
</context>
<context>
    <name>headroom::TaskStrip</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform> (und %Ln weitere)</numerusform>
            <numerusform> (und %Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ViewCommands</name>
    <message>
        <source>Show %1</source>
        <translation>„%1“ zeigen</translation>
    </message>
    <message>
        <source>&amp;Type a Scope</source>
        <translation>&amp;Bereich eintippen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;All Examples</source>
        <translation>&amp;Alle Beispiele</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>headroom::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
</context>
<context>
    <name>headroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Labeln</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
</TS>
