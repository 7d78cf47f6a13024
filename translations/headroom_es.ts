<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>--size %1: write it like 1440x900.</source>
        <translation>--size %1: escríbalo como 1440x900.</translation>
    </message>
    <message>
        <source>--theme %1: light, dark or system.</source>
        <translation>--theme %1: light, dark o system.</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: falta un valor.</translation>
    </message>
    <message>
        <source>%1: there is no such option; see --help.</source>
        <translation>%1: no existe esa opción; véase --help.</translation>
    </message>
    <message>
        <source>%1: only one project can be opened.</source>
        <translation>%1: solo se puede abrir un proyecto.</translation>
    </message>
    <message>
        <source>there is no display to open a window on.</source>
        <translation>no hay pantalla en la que abrir una ventana.</translation>
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
        <translation>Uso: headroom [PROYECTO]
     headroom --screenshot ARCHIVO [--page NOMBRE] [--where CONSULTA] [--size 1440x900] [PROYECTO]

Abre el archivo de proyecto o la página de inicio.

  --screenshot ARCHIVO  dibuja una página en un archivo PNG, sin pantalla, y termina
  --page NOMBRE         data, label, errors o report
  --where CONSULTA      el ámbito vigente
  --size ANCHOxALTO     de la ventana; 1440x900 si no se dice
  --theme NOMBRE        light, dark o system, para este inicio
  --language CÓDIGO     de, en o es, para este inicio
  --version             la versión
  --help                este texto
</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Cannot write “%1”: the disk is full. Nothing was written; make room or choose another place.</source>
        <translation>No se puede escribir «%1»: el disco está lleno. No se escribió nada; haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Nothing was written; choose another place or ask for the right to write there.</source>
        <translation>No se puede escribir «%1»: %2. No se escribió nada; elija otro lugar o pida permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: it is there already and is not a regular file. Choose another name.</source>
        <translation>No se puede escribir «%1»: ya existe y no es un archivo corriente. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Table “%1” names a row that isn&apos;t there.</source>
        <translation>La tabla «%1» nombra una fila que no existe.</translation>
    </message>
    <message>
        <source>Table “%1” is not what the journal gives. “headroom-cli check --repair-to FILE” writes a copy in which it is.</source>
        <translation>La tabla «%1» no es lo que da el diario. «headroom-cli check --repair-to ARCHIVO» escribe una copia en la que lo es.</translation>
    </message>
    <message>
        <source>Imports: the journal names %1, the file holds %2.</source>
        <translation>Importaciones: el diario nombra %1, el archivo contiene %2.</translation>
    </message>
    <message>
        <source>Import “%1”: rows are missing.</source>
        <translation>Importación «%1»: faltan filas.</translation>
    </message>
    <message>
        <source>Import “%1”: values were changed.</source>
        <translation>Importación «%1»: se cambiaron valores.</translation>
    </message>
    <message>
        <source>Import “%1”: its description does not fit the journal.</source>
        <translation>Importación «%1»: su descripción no cuadra con el diario.</translation>
    </message>
    <message>
        <source>Journal: before event %1 of session %2 events are missing.</source>
        <translation>Diario: antes del evento %1 de la sesión %2 faltan eventos.</translation>
    </message>
    <message>
        <source>Journal: event %1 of session %2 does not follow the one before it.</source>
        <translation>Diario: el evento %1 de la sesión %2 no sigue al anterior.</translation>
    </message>
    <message>
        <source>Journal: what event %1 of session %2 says was changed.</source>
        <translation>Diario: se cambió lo que dice el evento %1 de la sesión %2.</translation>
    </message>
    <message>
        <source>Journal: event %1 of session %2 was changed.</source>
        <translation>Diario: se cambió el evento %1 de la sesión %2.</translation>
    </message>
    <message>
        <source>Journal: event %1 of session %2 should be the last and isn&apos;t there.</source>
        <translation>Diario: el evento %1 de la sesión %2 debería ser el último y no está.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.%4</source>
        <translation>%1: «%2» no es ninguno de %3.%4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number %3.</source>
        <translation>%1: «%2» no es un número entero %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number %3.</source>
        <translation>%1: «%2» no es un número %3.</translation>
    </message>
    <message>
        <source>%1: the file name is empty.</source>
        <translation>%1: el nombre del archivo está vacío.</translation>
    </message>
    <message>
        <source>unknown option %1.%2</source>
        <translation>opción desconocida %1.%2</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no lleva valor.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 necesita un valor: %1 %2</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 está dos veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>falta %1.</translation>
    </message>
    <message>
        <source>only one of %1 can be given.</source>
        <translation>solo se puede dar uno de %1.</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> ¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>el archivo del proyecto</translation>
    </message>
    <message>
        <source>the examples with these keys, one a line; - reads stdin</source>
        <translation>los ejemplos con estas claves, una por línea; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>the run whose predictions count; the newest unless told</source>
        <translation>la ejecución cuyas predicciones cuentan; la más reciente si no se dice</translation>
    </message>
    <message>
        <source>what --run has fixed and broken since this older run</source>
        <translation>lo que --run ha arreglado y estropeado desde esta ejecución anterior</translation>
    </message>
    <message>
        <source>of a transcription task: word (unless told) or sentence</source>
        <translation>de una tarea de transcripción: word (si no se dice) o sentence</translation>
    </message>
    <message>
        <source>--metric is for transcription; this project&apos;s task is %1.</source>
        <translation>--metric es para transcripción; la tarea de este proyecto es %1.</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <translation>imprime un objeto JSON y nada más</translation>
    </message>
    <message>
        <source>show this help and do nothing</source>
        <translation>muestra esta ayuda y no hace nada</translation>
    </message>
    <message>
        <source>Media files not found: %1 of %2, the first is %3; &quot;relocate&quot; tells where they are.</source>
        <translation>Archivos de medios no encontrados: %1 de %2, el primero es %3; «relocate» dice dónde están.</translation>
    </message>
    <message>
        <source>%1: sound
</source>
        <translation>%1: en orden
</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 problems found.</source>
        <translation>
            <numerusform>%1: %2 problema encontrado.</numerusform>
            <numerusform>%1: %2 problemas encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for damage in the project file</source>
        <translation>Busca daños en el archivo del proyecto</translation>
    </message>
    <message>
        <source>writes a copy whose state is made anew from its journal</source>
        <translation>escribe una copia cuyo estado se rehace a partir de su diario</translation>
    </message>
    <message>
        <source>SQLite&apos;s own checks, the hash chains of the journal, the hashes of imported rows, and the state against what the journal says. Faults give exit status 1; media files that are not found are only warnings.</source>
        <translation>Las comprobaciones de SQLite, las cadenas de hash del diario, los hashes de las filas importadas y el estado frente a lo que dice el diario. Los fallos dan el estado de salida 1; los archivos de medios no encontrados son solo avisos.</translation>
    </message>
    <message>
        <source>a project that came by mail</source>
        <translation>un proyecto que llegó por correo</translation>
    </message>
    <message>
        <source>Prints a script that completes this program&apos;s command lines</source>
        <translation>Imprime un script que completa las órdenes de este programa</translation>
    </message>
    <message>
        <source>bash</source>
        <translation>bash</translation>
    </message>
    <message>
        <source>completion in this shell</source>
        <translation>completar en este intérprete</translation>
    </message>
    <message numerus="yes">
        <source>%1 new events</source>
        <translation>
            <numerusform>%1 evento nuevo</numerusform>
            <numerusform>%1 eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new batches</source>
        <translation>
            <numerusform>%1 lote nuevo</numerusform>
            <numerusform>%1 lotes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new examples</source>
        <translation>
            <numerusform>%1 ejemplo nuevo</numerusform>
            <numerusform>%1 ejemplos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed: %1
</source>
        <translation>en disputa: %1
</translation>
    </message>
    <message>
        <source>made on both sides, now one: %1
</source>
        <translation>creado en ambos lados, ahora es uno: %1
</translation>
    </message>
    <message>
        <source>backup from before: %1
</source>
        <translation>copia de seguridad de antes: %1
</translation>
    </message>
    <message>
        <source>Writes a consistent copy of the project, also while it is in use</source>
        <translation>Escribe una copia coherente del proyecto, también mientras está en uso</translation>
    </message>
    <message>
        <source>the copy; must not exist yet</source>
        <translation>la copia; no debe existir todavía</translation>
    </message>
    <message>
        <source>a copy for a colleague; merge brings her work back</source>
        <translation>una copia para una colega; merge trae de vuelta su trabajo</translation>
    </message>
    <message>
        <source>Makes a verified backup beside the project</source>
        <translation>Hace una copia de seguridad comprobada junto al proyecto</translation>
    </message>
    <message>
        <source>before an experiment</source>
        <translation>antes de un experimento</translation>
    </message>
    <message>
        <source>Brings in what another copy of the project holds</source>
        <translation>Trae lo que contiene otra copia del proyecto</translation>
    </message>
    <message>
        <source>the other copy; it is only read</source>
        <translation>la otra copia; solo se lee</translation>
    </message>
    <message>
        <source>The result is the same in whatever order and however often copies are merged. Different labels that two people gave by hand become disputed until somebody decides. A backup is made before.</source>
        <translation>El resultado es el mismo en cualquier orden y por muchas veces que se fusionen las copias. Las etiquetas distintas que dos personas dieron a mano quedan en disputa hasta que alguien decida. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>a colleague&apos;s labels</source>
        <translation>las etiquetas de una colega</translation>
    </message>
    <message>
        <source>Shows where the headroom is: errors by tag or field, held against people</source>
        <translation>Muestra dónde está el margen: errores por marca o campo, frente a las personas</translation>
    </message>
    <message>
        <source>the scope: all figures are over these examples</source>
        <translation>el ámbito: todas las cifras son sobre estos ejemplos</translation>
    </message>
    <message>
        <source>a row per value of this field instead of a row per tag; numbers in ranges that hold equally many examples</source>
        <translation>una fila por valor de este campo en vez de una por marca; los números, en intervalos con igual número de ejemplos</translation>
    </message>
    <message>
        <source>Rows are ordered by potential gain: the points of overall accuracy to win where people are better than the model. Tags put on by hand are estimated from the examples that were reviewed for tags, errors and right ones apart (see sample and review); what is undefined is shown as a dash.</source>
        <translation>Las filas van por ganancia posible: los puntos de exactitud global por ganar donde las personas son mejores que el modelo. Las marcas puestas a mano se estiman a partir de los ejemplos revisados para marcas, los errores y los correctos por separado (véanse sample y review); lo que no está definido aparece como un guion.</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>por marca</translation>
    </message>
    <message>
        <source>by speaker, of clear recordings only</source>
        <translation>por hablante, solo grabaciones claras</translation>
    </message>
    <message>
        <source>a new model against the one before</source>
        <translation>un modelo nuevo frente al anterior</translation>
    </message>
    <message>
        <source>--format is missing: &quot;%1&quot; ends neither in .csv nor in .jsonl.</source>
        <translation>falta --format: «%1» no termina ni en .csv ni en .jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 ejemplo</numerusform>
            <numerusform>%1 ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 columna</numerusform>
            <numerusform>%1 columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the data as a table for other programs</source>
        <translation>Escribe los datos como tabla para otros programas</translation>
    </message>
    <message>
        <source>the file to write; replaced only when all is written</source>
        <translation>el archivo que se escribe; se reemplaza solo cuando todo está escrito</translation>
    </message>
    <message>
        <source>csv or jsonl; by the file&apos;s ending unless told</source>
        <translation>csv o jsonl; por la extensión del archivo si no se dice</translation>
    </message>
    <message>
        <source>only these examples</source>
        <translation>solo estos ejemplos</translation>
    </message>
    <message>
        <source>these columns in this order: key, media, reference, origin, tags, tag:NAME, reviewed, comment, split, prediction@RUN, score@RUN or a field&apos;s name</source>
        <translation>estas columnas en este orden: key, media, reference, origin, tags, tag:NOMBRE, reviewed, comment, split, prediction@EJECUCIÓN, score@EJECUCIÓN o el nombre de un campo</translation>
    </message>
    <message>
        <source>adds a column with the parts of this split</source>
        <translation>añade una columna con las partes de esta división</translation>
    </message>
    <message>
        <source>Texts are written byte for byte and numbers so that they read back the same; nothing is changed for spreadsheet programs. Without --columns: key, reference, all fields, tags and predictions.</source>
        <translation>Los textos se escriben byte a byte y los números de modo que se lean igual; nada se cambia para las hojas de cálculo. Sin --columns: key, reference, todos los campos, marcas y predicciones.</translation>
    </message>
    <message>
        <source>everything, one JSON object a line</source>
        <translation>todo, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>the errors of one speaker</source>
        <translation>los errores de un hablante</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;.</source>
        <translation>no hay ninguna orden «%1».</translation>
    </message>
    <message>
        <source>Explains a command, or lists them all</source>
        <translation>Explica una orden o las enumera todas</translation>
    </message>
    <message>
        <source>the command to explain</source>
        <translation>la orden que se explica</translation>
    </message>
    <message>
        <source>how to import a table</source>
        <translation>cómo importar una tabla</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>of another copy</source>
        <translation>de otra copia</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>Lists what was done, newest first</source>
        <translation>Enumera lo que se hizo, lo más reciente primero</translation>
    </message>
    <message>
        <source>at most so many steps; 20 unless told</source>
        <translation>como mucho tantos pasos; 20 si no se dice</translation>
    </message>
    <message>
        <source>the last five steps</source>
        <translation>los últimos cinco pasos</translation>
    </message>
    <message>
        <source>%1: --label-from-folder is for folders.</source>
        <translation>%1: --label-from-folder es para carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %2 more bad rows</source>
        <translation>
            <numerusform>%1: y %2 fila defectuosa más</numerusform>
            <numerusform>%1: y %2 filas defectuosas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 fila leída</numerusform>
            <numerusform>%1 filas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 updated</source>
        <translation>
            <numerusform>%1 actualizado</numerusform>
            <numerusform>%1 actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bad rows</source>
        <translation>
            <numerusform>%1 fila defectuosa</numerusform>
            <numerusform>%1 filas defectuosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out: their keys are not in the project
</source>
        <translation>
            <numerusform>%1 fila omitida: su clave no está en el proyecto
</numerusform>
            <numerusform>%1 filas omitidas: sus claves no están en el proyecto
</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: no existe esa carpeta.</translation>
    </message>
    <message>
        <source>the rows are in, but where their media are could not be remembered (use relocate): %1</source>
        <translation>las filas están importadas, pero no se pudo recordar dónde están sus medios (use relocate): %1</translation>
    </message>
    <message>
        <source>Brings in a table, or a folder of images and audio files</source>
        <translation>Trae una tabla, o una carpeta de imágenes y archivos de audio</translation>
    </message>
    <message>
        <source>a CSV, TSV, JSONL or XLSX file, a folder, or - for stdin</source>
        <translation>un archivo CSV, TSV, JSONL o XLSX, una carpeta, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>One row is one example; every column without a role of its own becomes a metadata field of the type that its values have (leading zeros stay text). A key that is known already updates the example and adds the run, it never makes a twin. What can be recognised need not be told: delimiter, encoding, quoting, types. An import that fails or is cancelled leaves nothing.</source>
        <translation>Una fila es un ejemplo; cada columna sin un papel propio se vuelve un campo de metadatos del tipo que tienen sus valores (los ceros a la izquierda siguen siendo texto). Una clave ya conocida actualiza el ejemplo y añade la ejecución, nunca hace un gemelo. Lo que se puede reconocer no hace falta decirlo: separador, codificación, comillas, tipos. Una importación que falla o se cancela no deja nada.</translation>
    </message>
    <message>
        <source>a table of audio clips with a model&apos;s answers</source>
        <translation>una tabla de grabaciones con las respuestas de un modelo</translation>
    </message>
    <message>
        <source>three recognisers in one long table</source>
        <translation>tres reconocedores en una tabla larga</translation>
    </message>
    <message>
        <source>photos sorted into folders by class</source>
        <translation>fotos ordenadas en carpetas por clase</translation>
    </message>
    <message>
        <source>a newer model&apos;s predictions</source>
        <translation>las predicciones de un modelo más nuevo</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl or xlsx</source>
        <translation>csv, tsv, jsonl o xlsx</translation>
    </message>
    <message>
        <source>the character between cells; &quot;tab&quot; for a tab</source>
        <translation>el carácter entre celdas; «tab» para un tabulador</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252</source>
        <translation>utf-8, utf-16le, utf-16be o windows-1252</translation>
    </message>
    <message>
        <source>of an XLSX file; the first one unless told</source>
        <translation>de un archivo XLSX; la primera si no se dice</translation>
    </message>
    <message>
        <source>the first row is data already</source>
        <translation>la primera fila ya son datos</translation>
    </message>
    <message>
        <source>names for the columns, instead of those in the file</source>
        <translation>nombres para las columnas, en vez de los del archivo</translation>
    </message>
    <message>
        <source>white space around a cell is no part of it</source>
        <translation>los espacios alrededor de una celda no son parte de ella</translation>
    </message>
    <message>
        <source>numbers are written 3,14</source>
        <translation>los números se escriben 3,14</translation>
    </message>
    <message>
        <source>what stands for &quot;no value&quot;, besides NA, null and the like; with COL= in that column only, instead of those; several separated by commas</source>
        <translation>lo que significa «sin valor», además de NA, null y similares; con COL= solo en esa columna, en vez de aquellos; varios separados por comas</translation>
    </message>
    <message>
        <source>text, int, real, bool or datetime; recognised unless told</source>
        <translation>text, int, real, bool o datetime; se reconoce si no se dice</translation>
    </message>
    <message>
        <source>stop (unless told): import nothing; skip: leave bad rows out. Either way they are listed</source>
        <translation>stop (si no se dice): no importar nada; skip: omitir las filas defectuosas. En ambos casos se enumeran</translation>
    </message>
    <message>
        <source>what identifies an example for good; without it file and row do</source>
        <translation>lo que identifica un ejemplo para siempre; si falta, el archivo y la fila</translation>
    </message>
    <message>
        <source>paths of images or audio files</source>
        <translation>rutas de imágenes o archivos de audio</translation>
    </message>
    <message>
        <source>the folder in which these paths begin; the table&apos;s own unless told</source>
        <translation>la carpeta donde empiezan estas rutas; la de la tabla si no se dice</translation>
    </message>
    <message>
        <source>the reference label</source>
        <translation>la etiqueta de referencia</translation>
    </message>
    <message>
        <source>what a model answered, and the run&apos;s name</source>
        <translation>lo que respondió un modelo, y el nombre de la ejecución</translation>
    </message>
    <message>
        <source>how sure it was of its answer</source>
        <translation>lo seguro que estaba de su respuesta</translation>
    </message>
    <message>
        <source>the run of predictions and scores that name none</source>
        <translation>la ejecución de las predicciones y puntuaciones que no nombran ninguna</translation>
    </message>
    <message>
        <source>the run of each row: one key may stand on several rows, one per run</source>
        <translation>la ejecución de cada fila: una clave puede estar en varias filas, una por ejecución</translation>
    </message>
    <message>
        <source>names of tags</source>
        <translation>nombres de marcas</translation>
    </message>
    <message>
        <source>the character between tags; ; and | unless told</source>
        <translation>el carácter entre marcas; ; y | si no se dice</translation>
    </message>
    <message>
        <source>makes no examples: rows with unknown keys are left out and counted</source>
        <translation>no crea ejemplos: las filas con claves desconocidas se omiten y se cuentan</translation>
    </message>
    <message>
        <source>of a folder: the label is the name of the folder that holds the file</source>
        <translation>de una carpeta: la etiqueta es el nombre de la carpeta que contiene el archivo</translation>
    </message>
    <message>
        <source>where the data are from; the file&apos;s name unless told</source>
        <translation>de dónde son los datos; el nombre del archivo si no se dice</translation>
    </message>
    <message>
        <source>the licence of the data, kept with them</source>
        <translation>la licencia de los datos, se guarda con ellos</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>labeled</source>
        <translation>etiquetados</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>labelers</source>
        <translation>etiquetadores</translation>
    </message>
    <message>
        <source>journal events</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>schema version</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>evaluados</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Shows what is in a project</source>
        <translation>Muestra lo que hay en un proyecto</translation>
    </message>
    <message>
        <source>fields, tags, runs and counts</source>
        <translation>campos, marcas, ejecuciones y cantidades</translation>
    </message>
    <message>
        <source>Lists the models&apos; runs, oldest first</source>
        <translation>Enumera las ejecuciones de los modelos, la más antigua primero</translation>
    </message>
    <message>
        <source>how many each gets right</source>
        <translation>cuántos acierta cada una</translation>
    </message>
    <message numerus="yes">
        <source>%1 new classes made for &quot;%2&quot;; undo takes this back.</source>
        <translation>
            <numerusform>%1 clase nueva creada para «%2»; undo lo deshace.</numerusform>
            <numerusform>%1 clases nuevas creadas para «%2»; undo lo deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples labeled
</source>
        <translation>
            <numerusform>%1 ejemplo etiquetado
</numerusform>
            <numerusform>%1 ejemplos etiquetados
</numerusform>
        </translation>
    </message>
    <message>
        <source>a class (several separated by ; in a multilabel project), a transcript or a number</source>
        <translation>una clase (varias separadas por ; en un proyecto multietiqueta), una transcripción o un número</translation>
    </message>
    <message>
        <source>Sets the reference label of many examples by hand</source>
        <translation>Pone a mano la etiqueta de referencia de muchos ejemplos</translation>
    </message>
    <message>
        <source>the examples for which this query holds</source>
        <translation>los ejemplos para los que se cumple esta consulta</translation>
    </message>
    <message>
        <source>who labels; you unless told</source>
        <translation>quién etiqueta; usted si no se dice</translation>
    </message>
    <message>
        <source>No import ever replaces a label set by hand.</source>
        <translation>Ninguna importación reemplaza una etiqueta puesta a mano.</translation>
    </message>
    <message>
        <source>clips that a list names are a nine after all</source>
        <translation>unas grabaciones de una lista son un nueve después de todo</translation>
    </message>
    <message>
        <source>Decides the reference label of one example</source>
        <translation>Decide la etiqueta de referencia de un ejemplo</translation>
    </message>
    <message>
        <source>the example&apos;s key</source>
        <translation>la clave del ejemplo</translation>
    </message>
    <message>
        <source>kept with the decision</source>
        <translation>se guarda con la decisión</translation>
    </message>
    <message>
        <source>A decision counts before labels by hand and ends a dispute between them.</source>
        <translation>Una decisión cuenta antes que las etiquetas puestas a mano y termina una disputa entre ellas.</translation>
    </message>
    <message>
        <source>two people disagreed</source>
        <translation>dos personas no estaban de acuerdo</translation>
    </message>
    <message>
        <source>Prints this program&apos;s manual page</source>
        <translation>Imprime la página de manual de este programa</translation>
    </message>
    <message>
        <source>writes the page and reads it</source>
        <translation>escribe la página y la lee</translation>
    </message>
    <message>
        <source>%1: a new project, task %2
</source>
        <translation>%1: un proyecto nuevo, tarea %2
</translation>
    </message>
    <message>
        <source>Makes a project file</source>
        <translation>Crea un archivo de proyecto</translation>
    </message>
    <message>
        <source>what the labels are: classification (unless told), multilabel, transcription, numeric, boxes</source>
        <translation>qué son las etiquetas: classification (si no se dice), multilabel, transcription, numeric, boxes</translation>
    </message>
    <message>
        <source>classes to begin with, in this order; an import adds those that it finds</source>
        <translation>clases para empezar, en este orden; una importación añade las que encuentra</translation>
    </message>
    <message>
        <source>a project for pictures of two kinds</source>
        <translation>un proyecto para imágenes de dos tipos</translation>
    </message>
    <message>
        <source>a project for a speech recogniser&apos;s transcripts</source>
        <translation>un proyecto para las transcripciones de un reconocedor de voz</translation>
    </message>
    <message numerus="yes">
        <source>%1 media files found, %2 missing
</source>
        <translation>
            <numerusform>%1 archivo de medios encontrado, %2 faltan
</numerusform>
            <numerusform>%1 archivos de medios encontrados, %2 faltan
</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells where the project&apos;s media are on this machine</source>
        <translation>Dice dónde están los medios del proyecto en esta máquina</translation>
    </message>
    <message>
        <source>the folder in which they were when they were imported</source>
        <translation>la carpeta en la que estaban al importarlos</translation>
    </message>
    <message>
        <source>the folder in which they are now</source>
        <translation>la carpeta en la que están ahora</translation>
    </message>
    <message>
        <source>Media are opened in folders that you named only: by import or here. That is remembered for you on this machine; the project file is not changed.</source>
        <translation>Los medios se abren solo en las carpetas que usted nombró: al importar o aquí. Eso se recuerda para usted en esta máquina; el archivo del proyecto no cambia.</translation>
    </message>
    <message>
        <source>a colleague&apos;s project, the clips copied to this machine</source>
        <translation>el proyecto de una colega, con las grabaciones copiadas a esta máquina</translation>
    </message>
    <message>
        <source>--out: &quot;%1&quot; ends in none of .html, .md, .csv, .json, .xlsx.</source>
        <translation>--out: «%1» no termina en ninguno de .html, .md, .csv, .json, .xlsx.</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>cancelado.</translation>
    </message>
    <message>
        <source>Writes the prioritised error report as one file</source>
        <translation>Escribe el informe de errores por prioridad en un solo archivo</translation>
    </message>
    <message>
        <source>ends in .html, .md, .csv, .json or .xlsx</source>
        <translation>termina en .html, .md, .csv, .json o .xlsx</translation>
    </message>
    <message>
        <source>looks for media in this folder first, this time</source>
        <translation>busca los medios primero en esta carpeta, esta vez</translation>
    </message>
    <message>
        <source>The page needs nothing but itself and can be sent on. The same state of the project gives the same bytes.</source>
        <translation>La página no necesita nada más que a sí misma y se puede enviar. El mismo estado del proyecto da los mismos bytes.</translation>
    </message>
    <message>
        <source>a page for a browser</source>
        <translation>una página para el navegador</translation>
    </message>
    <message>
        <source>a workbook about one speaker</source>
        <translation>un libro sobre un hablante</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples marked as reviewed for tags
</source>
        <translation>
            <numerusform>%1 ejemplo marcado como revisado para marcas
</numerusform>
            <numerusform>%1 ejemplos marcados como revisados para marcas
</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks examples as gone through for tags</source>
        <translation>Señala ejemplos como revisados para marcas</translation>
    </message>
    <message>
        <source>Tags put on by hand are known only where somebody looked. A reviewed example without a tag is one that none fits. Figures of hand tags are estimated from the reviewed examples; they are honest where these were drawn at random (see sample).</source>
        <translation>Las marcas puestas a mano solo se conocen donde alguien miró. Un ejemplo revisado sin marca es uno al que no le va ninguna. Las cifras de estas marcas se estiman a partir de los ejemplos revisados; son honestas donde estos se sacaron al azar (véase sample).</translation>
    </message>
    <message>
        <source>the drawn examples have been gone through</source>
        <translation>los ejemplos sacados ya están revisados</translation>
    </message>
    <message>
        <source>nothing was drawn: the scope has no such examples.</source>
        <translation>no se sacó nada: el ámbito no tiene tales ejemplos.</translation>
    </message>
    <message>
        <source>%1: to review for tags: %2 and %3
</source>
        <translation>%1: por revisar para marcas: %2 y %3
</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 right examples</source>
        <translation>
            <numerusform>%1 ejemplo correcto</numerusform>
            <numerusform>%1 ejemplos correctos</numerusform>
        </translation>
    </message>
    <message>
        <source>Draws the errors and right examples to review for tags</source>
        <translation>Saca los errores y los ejemplos correctos que revisar para marcas</translation>
    </message>
    <message>
        <source>so many errors, at random</source>
        <translation>tantos errores, al azar</translation>
    </message>
    <message>
        <source>so many right examples, at random</source>
        <translation>tantos ejemplos correctos, al azar</translation>
    </message>
    <message>
        <source>another seed draws others; 1 unless told</source>
        <translation>otra semilla saca otros; 1 si no se dice</translation>
    </message>
    <message>
        <source>draws from these examples only</source>
        <translation>saca solo de estos ejemplos</translation>
    </message>
    <message>
        <source>writes the keys there, one a line, errors first</source>
        <translation>escribe ahí las claves, una por línea, los errores primero</translation>
    </message>
    <message>
        <source>The draw is remembered in the project: once these examples are reviewed, figures of hand tags are estimated from them. Same seed and data draw the same examples on every machine.</source>
        <translation>El sorteo se recuerda en el proyecto: una vez revisados estos ejemplos, las cifras de las marcas puestas a mano se estiman a partir de ellos. La misma semilla y los mismos datos sacan los mismos ejemplos en cualquier máquina.</translation>
    </message>
    <message>
        <source>the usual way in</source>
        <translation>la entrada habitual</translation>
    </message>
    <message>
        <source>nothing to set: --hlp, --ease or --importance is missing.</source>
        <translation>nada que poner: falta --hlp, --ease o --importance.</translation>
    </message>
    <message>
        <source>--hlp and --no-hlp contradict each other.</source>
        <translation>--hlp y --no-hlp se contradicen.</translation>
    </message>
    <message>
        <source>NAME is missing.</source>
        <translation>falta NAME.</translation>
    </message>
    <message>
        <source>&quot;all&quot; takes no NAME.</source>
        <translation>«all» no lleva NAME.</translation>
    </message>
    <message>
        <source>NAME: a field&apos;s value is written FIELD=VALUE.</source>
        <translation>NAME: el valor de un campo se escribe CAMPO=VALOR.</translation>
    </message>
    <message>
        <source>%1: set
</source>
        <translation>%1: puesto
</translation>
    </message>
    <message>
        <source>Sets what you know of a tag: human-level performance, ease, importance</source>
        <translation>Pone lo que usted sabe de una marca: nivel humano, facilidad, importancia</translation>
    </message>
    <message>
        <source>what it is about: tag, class, field or all (the whole data)</source>
        <translation>de qué se trata: tag, class, field o all (todos los datos)</translation>
    </message>
    <message>
        <source>the tag&apos;s or class&apos;s name; FIELD=VALUE; nothing for all</source>
        <translation>el nombre de la marca o clase; CAMPO=VALOR; nada para all</translation>
    </message>
    <message>
        <source>how often a person is right, from 0 to 1: 0.95 or 95%</source>
        <translation>cuántas veces acierta una persona, de 0 a 1: 0.95 o 95%</translation>
    </message>
    <message>
        <source>forgets the HLP</source>
        <translation>olvida el HLP</translation>
    </message>
    <message>
        <source>how easily it is improved, 1 to 5; 3 until set</source>
        <translation>lo fácil que es mejorarlo, de 1 a 5; 3 mientras no se ponga</translation>
    </message>
    <message>
        <source>how much it matters, 1 to 5; 3 until set</source>
        <translation>cuánto importa, de 1 a 5; 3 mientras no se ponga</translation>
    </message>
    <message>
        <source>of a transcription task: which one the HLP is of; word (unless told) or sentence</source>
        <translation>de una tarea de transcripción: de cuál es el HLP; word (si no se dice) o sentence</translation>
    </message>
    <message>
        <source>people understand 93 % in car noise, and it is easy to get more data</source>
        <translation>las personas entienden el 93 % con ruido de coche, y es fácil conseguir más datos</translation>
    </message>
    <message>
        <source>people on the whole</source>
        <translation>las personas en conjunto</translation>
    </message>
    <message>
        <source>people on one value of a field</source>
        <translation>las personas en un valor de un campo</translation>
    </message>
    <message>
        <source>--rule saves a query: it needs --where, not --keys.</source>
        <translation>--rule guarda una consulta: necesita --where, no --keys.</translation>
    </message>
    <message>
        <source>--rule and --off contradict each other.</source>
        <translation>--rule y --off se contradicen.</translation>
    </message>
    <message>
        <source>TAG: the name is empty.</source>
        <translation>TAG: el nombre está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule tag: its query decides which examples have it. Use --rule to change the query.</source>
        <translation>«%1» es una marca de regla: su consulta decide qué ejemplos la tienen. Use --rule para cambiar la consulta.</translation>
    </message>
    <message numerus="yes">
        <source>%1: a rule that holds for %2 examples
</source>
        <translation>
            <numerusform>%1: una regla que se cumple para %2 ejemplo
</numerusform>
            <numerusform>%1: una regla que se cumple para %2 ejemplos
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken off %2 examples
</source>
        <translation>
            <numerusform>%1: quitada de %2 ejemplo
</numerusform>
            <numerusform>%1: quitada de %2 ejemplos
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: put on %2 examples
</source>
        <translation>
            <numerusform>%1: puesta en %2 ejemplo
</numerusform>
            <numerusform>%1: puesta en %2 ejemplos
</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a tag on many examples, or saves a query as a rule tag</source>
        <translation>Pone una marca en muchos ejemplos, o guarda una consulta como marca de regla</translation>
    </message>
    <message>
        <source>the tag&apos;s name; made where it is new</source>
        <translation>el nombre de la marca; se crea si es nueva</translation>
    </message>
    <message>
        <source>takes the tag off these examples</source>
        <translation>quita la marca de estos ejemplos</translation>
    </message>
    <message>
        <source>saves the query: the tag is on whatever it finds, also in data that come later</source>
        <translation>guarda la consulta: la marca está en lo que encuentre, también en datos que vengan después</translation>
    </message>
    <message>
        <source>tag the examples that a list names</source>
        <translation>marcar los ejemplos que nombra una lista</translation>
    </message>
    <message>
        <source>a rule tag</source>
        <translation>una marca de regla</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps undone: there is nothing more to undo.</source>
        <translation>
            <numerusform>%1 de %2 paso deshecho: no hay nada más que deshacer.</numerusform>
            <numerusform>%1 de %2 pasos deshechos: no hay nada más que deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 steps redone: there is nothing more to redo.</source>
        <translation>
            <numerusform>%1 de %2 paso rehecho: no hay nada más que rehacer.</numerusform>
            <numerusform>%1 de %2 pasos rehechos: no hay nada más que rehacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes back the last steps made in this copy of the project</source>
        <translation>Deshace los últimos pasos dados en esta copia del proyecto</translation>
    </message>
    <message>
        <source>so many steps; 1 unless told</source>
        <translation>tantos pasos; 1 si no se dice</translation>
    </message>
    <message>
        <source>Anything can be taken back, also after a restart: labels, tags, imports. Merges are not undone; a backup is made before them.</source>
        <translation>Todo se puede deshacer, también tras un reinicio: etiquetas, marcas, importaciones. Las fusiones no se deshacen; antes de ellas se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>the last two steps</source>
        <translation>los dos últimos pasos</translation>
    </message>
    <message>
        <source>Puts back what undo took back</source>
        <translation>Rehace lo que undo deshizo</translation>
    </message>
    <message>
        <source>the step undone last</source>
        <translation>el último paso deshecho</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 correctos</translation>
    </message>
    <message>
        <source>word accuracy</source>
        <translation>exactitud de palabras</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>gain %1 points</source>
        <translation>ganancia %1 puntos</translation>
    </message>
    <message>
        <source>Word error rate %1: %2 in %3; %4 (%5)</source>
        <translation>Tasa de error de palabras %1: %2 en %3; %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>%1 edits</source>
        <translation>
            <numerusform>%1 edición</numerusform>
            <numerusform>%1 ediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 palabra</numerusform>
            <numerusform>%1 palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong sentences</source>
        <translation>
            <numerusform>%1 frase errónea</numerusform>
            <numerusform>%1 frases erróneas</numerusform>
        </translation>
    </message>
    <message>
        <source>MAE %1, RMSE %2, R² %3</source>
        <translation>MAE %1, RMSE %2, R² %3</translation>
    </message>
    <message>
        <source>without a reference label</source>
        <translation>sin etiqueta de referencia</translation>
    </message>
    <message>
        <source>without a prediction</source>
        <translation>sin predicción</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>≈ from %1 + %2 reviewed</source>
        <translation>≈ de %1 + %2 revisados</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>no es una muestra al azar</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>ediciones</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>of errors</source>
        <translation>de errores</translation>
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
        <translation>distancia</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>(errors without a tag)</source>
        <translation>(errores sin marca)</translation>
    </message>
    <message>
        <source>(not reviewed)</source>
        <translation>(sin revisar)</translation>
    </message>
    <message>
        <source>Tags overlap: gains must not be added up. Gap and gain in points of overall accuracy, intervals 95 %.</source>
        <translation>Las marcas se solapan: las ganancias no se deben sumar. Distancia y ganancia en puntos de exactitud global, intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Macro F1 %1</source>
        <translation>Macro F1 %1</translation>
    </message>
    <message>
        <source>, balanced accuracy %1</source>
        <translation>, exactitud equilibrada %1</translation>
    </message>
    <message>
        <source>%1 taken for %2 (%3)</source>
        <translation>%1 tomado por %2 (%3)</translation>
    </message>
    <message>
        <source>; most often confused: %1</source>
        <translation>; confundidos más a menudo: %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>frente a %1</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>arreglados</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>estropeados</translation>
    </message>
    <message>
        <source>both wrong</source>
        <translation>ambas mal</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>ambas bien</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Nothing is evaluated: no example of the scope has both a reference label and a prediction of %1.</source>
        <translation>No hay nada evaluado: ningún ejemplo del ámbito tiene a la vez etiqueta de referencia y predicción de %1.</translation>
    </message>
    <message>
        <source>No tag yet: headroom-cli tag %1 TAG --where QUERY --rule, or errors %1 --by-field FIELD</source>
        <translation>Aún no hay marcas: headroom-cli tag %1 MARCA --where CONSULTA --rule, o errors %1 --by-field CAMPO</translation>
    </message>
    <message>
        <source>No right example reviewed for tags yet: headroom-cli sample %1 --errors 100 --right 100</source>
        <translation>Aún no hay ejemplos correctos revisados para marcas: headroom-cli sample %1 --errors 100 --right 100</translation>
    </message>
    <message>
        <source>No HLP yet, so no gap and no gain: headroom-cli set %1 tag TAG --hlp 0.95</source>
        <translation>Aún no hay HLP, así que no hay distancia ni ganancia: headroom-cli set %1 tag MARCA --hlp 0.95</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Usage: headroom-cli COMMAND [ARGUMENT]… [OPTION]…</source>
        <translation>Uso: headroom-cli ORDEN [ARGUMENTO]… [OPCIÓN]…</translation>
    </message>
    <message>
        <source>Headroom shows where a machine-learning system loses accuracy and how much there is to win by improving its data.</source>
        <translation>Headroom muestra dónde pierde exactitud un sistema de aprendizaje automático y cuánto se puede ganar mejorando sus datos.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>&quot;headroom-cli COMMAND --help&quot; explains one command with an example. --json, where a command has it, prints one JSON object for scripts. --version tells the version.

Exit status: 0 done, 1 it could not be done (the reason is on stderr and the project is as it was), 2 wrong usage.</source>
        <translation>«headroom-cli ORDEN --help» explica una orden con un ejemplo. --json, donde una orden lo tiene, imprime un objeto JSON para scripts. --version dice la versión.

Estado de salida: 0 hecho, 1 no se pudo hacer (el motivo está en stderr y el proyecto está como estaba), 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>JSON keys:</source>
        <translation>Claves JSON:</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not %3.</source>
        <translation>%1: «%2» no es %3.</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>un carácter</translation>
    </message>
    <message>
        <source>one of utf-8, utf-16le, utf-16be, windows-1252</source>
        <translation>uno de utf-8, utf-16le, utf-16be, windows-1252</translation>
    </message>
    <message>
        <source>COL=text, COL=int, COL=real, COL=bool or COL=datetime</source>
        <translation>COL=text, COL=int, COL=real, COL=bool o COL=datetime</translation>
    </message>
    <message>
        <source>%1: can&apos;t be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>there is no example with the key &quot;%1&quot;.</source>
        <translation>no hay ningún ejemplo con la clave «%1».</translation>
    </message>
    <message>
        <source>this is not UTF-8; a key a line is expected.</source>
        <translation>esto no es UTF-8; se espera una clave por línea.</translation>
    </message>
    <message>
        <source> There are: %1.</source>
        <translation> Hay: %1.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>no hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>there is no run &quot;%1&quot;.</source>
        <translation>no hay ninguna ejecución «%1».</translation>
    </message>
    <message>
        <source>there is no tag &quot;%1&quot;.</source>
        <translation>no hay ninguna marca «%1».</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;.</source>
        <translation>no hay ninguna clase «%1».</translation>
    </message>
    <message>
        <source>Headroom is a workbench for people who improve machine-learning systems by improving the data. It shows what a model gets wrong, under which conditions, how far that is from what people manage, and how much overall accuracy there is to win.

headroom-cli does this without a window, on the same project files: for scripts, pipelines and servers.

Proportions in JSON are numbers from 0 to 1; what is undefined is null.</source>
        <translation>Headroom es un banco de trabajo para quienes mejoran sistemas de aprendizaje automático mejorando los datos. Muestra en qué se equivoca un modelo, en qué condiciones, a qué distancia está de lo que logran las personas y cuánta exactitud global se puede ganar.

headroom-cli hace esto sin ventana, sobre los mismos archivos de proyecto: para scripts, cadenas de proceso y servidores.

En JSON las proporciones son números de 0 a 1; lo que no está definido es null.</translation>
    </message>
    <message>
        <source>QUERY takes the language of the window&apos;s scope bar. Names: key, label (or reference), prediction, score, error, correct, evaluated, reviewed, tag, split, comment, disputed, batch and any metadata field; a name in backticks is always a field. prediction@RUN asks for another run than the one in force.

Operators: = != &lt; &lt;= &gt; &gt;= ~ (contains, whatever the case), in (…), is missing, is not missing, and, or, not; name:value means name = value. Text that holds a space stands in double quotes; dates are written 2026-08-17.</source>
        <translation>QUERY usa el lenguaje de la barra de ámbito de la ventana. Nombres: key, label (o reference), prediction, score, error, correct, evaluated, reviewed, tag, split, comment, disputed, batch y cualquier campo de metadatos; un nombre entre acentos graves es siempre un campo. prediction@EJECUCIÓN pregunta por otra ejecución que la vigente.

Operadores: = != &lt; &lt;= &gt; &gt;= ~ (contiene, sin distinguir mayúsculas), in (…), is missing, is not missing, and, or, not; nombre:valor significa nombre = valor. El texto con espacios va entre comillas dobles; las fechas se escriben 2026-08-17.</translation>
    </message>
    <message>
        <source>0: done. 1: it could not be done; one line on stderr says why, with file, line and column where there are any, and the project is as it was. 2: wrong usage.</source>
        <translation>0: hecho. 1: no se pudo hacer; una línea en stderr dice por qué, con archivo, línea y columna donde los hay, y el proyecto está como estaba. 2: uso incorrecto.</translation>
    </message>
    <message>
        <source>NO_COLOR: if set and not empty, nothing is coloured. Colours and progress bars are shown on terminals only.</source>
        <translation>NO_COLOR: si está puesta y no está vacía, nada va en color. Los colores y las barras de progreso solo se muestran en terminales.</translation>
    </message>
    <message>
        <source> Try: %1</source>
        <translation> Pruebe: %1</translation>
    </message>
    <message>
        <source>the answer can&apos;t be written to stdout: %1</source>
        <translation>no se puede escribir la respuesta en stdout: %1</translation>
    </message>
    <message>
        <source>unknown command &quot;%1&quot;.%2</source>
        <translation>orden desconocida «%1».%2</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>falta una orden.</translation>
    </message>
    <message>
        <source>the command comes first, &quot;%1&quot; is none.</source>
        <translation>la orden va primero, «%1» no lo es.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %2 rows/s</source>
        <translation>
            <numerusform>%1 fila, %2 filas/s</numerusform>
            <numerusform>%1 filas, %2 filas/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there are no predictions yet; import them with --prediction.</source>
        <translation>%1: aún no hay predicciones; impórtelas con --prediction.</translation>
    </message>
    <message>
        <source>leaves the column out</source>
        <translation>omite la columna</translation>
    </message>
    <message>
        <source>how sure it was of each class; or COL[:RUN], a column of JSON objects such as {&quot;yes&quot;: 0.9, &quot;no&quot;: 0.1}</source>
        <translation>lo seguro que estaba de cada clase; o COL[:RUN], una columna de objetos JSON como {&quot;yes&quot;: 0.9, &quot;no&quot;: 0.1}</translation>
    </message>
    <message>
        <source>CLASS=COL, or one column of JSON objects</source>
        <translation>CLASE=COL, o una columna de objetos JSON</translation>
    </message>
    <message>
        <source>The file is too damaged to be examined further (%1). Go back to a backup; if there is none, keep the file as it is.</source>
        <translation>El archivo está demasiado dañado para seguir comprobándolo (%1). Vuelva a una copia de seguridad; si no hay ninguna, deje el archivo como está.</translation>
    </message>
</context>
<context>
    <name>ColumnUse</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Archivo de medios</translation>
    </message>
    <message>
        <source>Reference label</source>
        <translation>Etiqueta de referencia</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score of a class</source>
        <translation>Puntuación de una clase</translation>
    </message>
    <message>
        <source>Scores as JSON</source>
        <translation>Puntuaciones en JSON</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message>
        <source>“%1” is not a number, but the labels of this project are.</source>
        <translation>«%1» no es un número, pero las etiquetas de este proyecto lo son.</translation>
    </message>
</context>
<context>
    <name>ErrorColumns</name>
    <message>
        <source>Tag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>% of data</source>
        <translation>% datos</translation>
    </message>
    <message>
        <source>% of errors</source>
        <translation>% errores</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa error</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Potential gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Gain at least</source>
        <translation>Ganancia mín.</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Import.</source>
        <comment>importance, as a narrow heading</comment>
        <translation>Import.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rows overlap where an example bears several tags: gains must not be added up.</source>
        <translation>Las filas se solapan donde un ejemplo lleva varias marcas: las ganancias no se deben sumar.</translation>
    </message>
    <message>
        <source>Evaluated examples in the row.</source>
        <translation>Ejemplos evaluados de la fila.</translation>
    </message>
    <message>
        <source>Wrong examples in the row.</source>
        <translation>Ejemplos erróneos de la fila.</translation>
    </message>
    <message>
        <source>Words substituted, deleted or inserted.</source>
        <translation>Palabras sustituidas, omitidas o insertadas.</translation>
    </message>
    <message>
        <source>Words of the reference labels.</source>
        <translation>Palabras de las etiquetas de referencia.</translation>
    </message>
    <message>
        <source>Share of the reference words in scope.</source>
        <translation>Parte de las palabras de referencia del ámbito.</translation>
    </message>
    <message>
        <source>Share of the evaluated examples in scope.</source>
        <translation>Parte de los ejemplos evaluados del ámbito.</translation>
    </message>
    <message>
        <source>Share of the edits in scope.</source>
        <translation>Parte de las ediciones del ámbito.</translation>
    </message>
    <message>
        <source>Share of the errors in scope.</source>
        <translation>Parte de los errores del ámbito.</translation>
    </message>
    <message>
        <source>Edits by reference words.</source>
        <translation>Ediciones entre palabras de referencia.</translation>
    </message>
    <message>
        <source>Errors by examples of the row.</source>
        <translation>Errores entre ejemplos de la fila.</translation>
    </message>
    <message>
        <source>Error rate of the row by the error rate of the scope.</source>
        <translation>Tasa de error de la fila entre la tasa de error del ámbito.</translation>
    </message>
    <message>
        <source>1 − edits by reference words.</source>
        <translation>1 − ediciones entre palabras de referencia.</translation>
    </message>
    <message>
        <source>Right ones among the examples of the row.</source>
        <translation>Correctos entre los ejemplos de la fila.</translation>
    </message>
    <message>
        <source>How often a person, given the same input, gives the reference label. Double click or F2 to type it.</source>
        <translation>Cuántas veces una persona, con la misma entrada, da la etiqueta de referencia. Doble clic o F2 para escribirlo.</translation>
    </message>
    <message>
        <source>%1 − accuracy, in percentage points.</source>
        <translation>%1 − exactitud, en puntos porcentuales.</translation>
    </message>
    <message>
        <source>Gap × share of data: points of overall accuracy to win.</source>
        <translation>Distancia × parte de los datos: puntos de exactitud global por ganar.</translation>
    </message>
    <message>
        <source>Lower bound of the potential gain&apos;s 95% interval.</source>
        <translation>Límite inferior del intervalo del 95 % de la ganancia posible.</translation>
    </message>
    <message>
        <source>How easy it is to get better there, 1 to 5. Click a dot, or press 1 to 5.</source>
        <translation>Lo fácil que es mejorar ahí, de 1 a 5. Haga clic en un punto o pulse de 1 a 5.</translation>
    </message>
    <message>
        <source>How important the row is, 1 to 5. Click a dot, or press 1 to 5.</source>
        <translation>Lo importante que es la fila, de 1 a 5. Haga clic en un punto o pulse de 1 a 5.</translation>
    </message>
    <message>
        <source>Potential gain × ease × importance / 9.</source>
        <translation>Ganancia posible × facilidad × importancia / 9.</translation>
    </message>
    <message>
        <source>Whether the row&apos;s examples are known, or estimated from the reviewed ones.</source>
        <translation>Si los ejemplos de la fila son conocidos, o estimados a partir de los revisados.</translation>
    </message>
    <message numerus="yes">
        <source>Not reviewed (%1 errors)</source>
        <translation>
            <numerusform>Sin revisar (%1 error)</numerusform>
            <numerusform>Sin revisar (%1 errores)</numerusform>
        </translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>intervalo del 95 % %1</translation>
    </message>
    <message>
        <source>Few examples: chance alone shows gaps in small rows.</source>
        <translation>Pocos ejemplos: en filas pequeñas, el puro azar muestra distancias.</translation>
    </message>
</context>
<context>
    <name>ErrorsAnalysis</name>
    <message>
        <source>Not defined for this task.</source>
        <translation>No definido para esta tarea.</translation>
    </message>
</context>
<context>
    <name>ErrorsFocus</name>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <comment>two classes</comment>
        <translation>%1 tomado por %2</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Arreglados</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Estropeados</translation>
    </message>
    <message>
        <source>Residuals from %1 to %2</source>
        <translation>Residuos de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ExampleCells</name>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
</context>
<context>
    <name>ExampleFacts</name>
    <message>
        <source>Model (%1)</source>
        <translation>Modelo (%1)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>disputed: decide</source>
        <translation>en disputa: decidir</translation>
    </message>
    <message>
        <source>source · batch</source>
        <translation>fuente · lote</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1” to export. Write a field&apos;s name, or one of key, media, reference, origin, disputed, reviewed, comment, tags, tag:NAME, split, prediction, score, prediction@RUN, score@RUN.</source>
        <translation>No hay ninguna columna «%1» que exportar. Escriba el nombre de un campo, o uno de key, media, reference, origin, disputed, reviewed, comment, tags, tag:NOMBRE, split, prediction, score, prediction@EJECUCIÓN, score@EJECUCIÓN.</translation>
    </message>
    <message>
        <source>The column “%1” needs a run, and the project has none. Import predictions first.</source>
        <translation>La columna «%1» necesita una ejecución, y el proyecto no tiene ninguna. Importe primero predicciones.</translation>
    </message>
    <message>
        <source>There is no column “%1” to export.</source>
        <translation>No hay ninguna columna «%1» que exportar.</translation>
    </message>
    <message>
        <source>The column “%1” needs a split, and none is in force. Make one first.</source>
        <translation>La columna «%1» necesita una división, y no hay ninguna vigente. Haga una primero.</translation>
    </message>
    <message>
        <source>There is no split “%1”.</source>
        <translation>No hay ninguna división «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is asked for twice. Name it once.</source>
        <translation>La columna «%1» se pide dos veces. Nómbrela una vez.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>La exportación se canceló. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>FieldBars</name>
    <message>
        <source>%1 – below %2</source>
        <translation>%1 – menos de %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s)</source>
        <translation>
            <numerusform>%Ln valor más</numerusform>
            <numerusform>%Ln valores más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Several classes at once</source>
        <translation>Varias clases a la vez</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Each example has one class.</source>
        <translation>Cada ejemplo tiene una clase.</translation>
    </message>
    <message>
        <source>Each example has any number of classes, separated by &quot;;&quot; or &quot;|&quot;.</source>
        <translation>Cada ejemplo tiene cualquier número de clases, separadas por «;» o «|».</translation>
    </message>
    <message>
        <source>The label is a text; errors are counted by word.</source>
        <translation>La etiqueta es un texto; los errores se cuentan por palabras.</translation>
    </message>
    <message>
        <source>The label is a number.</source>
        <translation>La etiqueta es un número.</translation>
    </message>
    <message>
        <source>The label is a list of boxes in an image.</source>
        <translation>La etiqueta es una lista de cajas en una imagen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is neither a file nor a pipe. Name a file.</source>
        <translation>%1 no es ni un archivo ni una tubería. Nombre un archivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept aside in %2: %3.</source>
        <translation>No se puede guardar %1 aparte en %2: %3.</translation>
    </message>
    <message>
        <source>the cell holds a zero byte: binary data, no text</source>
        <translation>la celda contiene un byte cero: datos binarios, no texto</translation>
    </message>
    <message>
        <source>the cell isn&apos;t text in the file&apos;s encoding, from its byte %1 on. Name the encoding with --encoding, or mend the cell.</source>
        <translation>la celda no es texto en la codificación del archivo, desde su byte %1. Nombre la codificación con --encoding, o corrija la celda.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>%1: %2 has no column &quot;%3&quot;. %4</source>
        <translation>%1: %2 no tiene la columna «%3». %4</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; can&apos;t be used for both %2 and %3.</source>
        <translation>La columna «%1» no puede servir a la vez para %2 y %3.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a date (YYYY-MM-DD, perhaps with a time)</source>
        <translation>una fecha (AAAA-MM-DD, quizá con hora)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>«%1» no es %2</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; became text: line %2 holds &quot;%3&quot;, which is not %4 as in the first rows.</source>
        <translation>La columna «%1» pasó a ser texto: la línea %2 contiene «%3», que no es %4 como en las primeras filas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells of the column &quot;%2&quot; hold &quot;%3&quot; (first in line %4) or the like and count as missing. If it is an answer: --missing %2=TEXT names what else is missing.</source>
        <translation>
            <numerusform>%1 celda de la columna «%2» contiene «%3» (primero en la línea %4) o algo similar y cuenta como ausente. Si es una respuesta: --missing %2=TEXTO nombra lo que falta en su lugar.</numerusform>
            <numerusform>%1 celdas de la columna «%2» contienen «%3» (primero en la línea %4) o algo similar y cuentan como ausentes. Si es una respuesta: --missing %2=TEXTO nombra lo que falta en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote is opened here and never closed. Close it, or double it if it belongs to the text.</source>
        <translation>aquí se abre una comilla que nunca se cierra. Ciérrela, o dóblela si pertenece al texto.</translation>
    </message>
    <message>
        <source>text follows a closing quote. Double quotes that belong to the text.</source>
        <translation>hay texto tras una comilla de cierre. Doble las comillas que pertenecen al texto.</translation>
    </message>
    <message>
        <source>a cell has 10 MB or more, or the row 32 MB; a quote that is never closed does that too.</source>
        <translation>una celda tiene 10 MB o más, o la fila 32 MB; una comilla que nunca se cierra también causa esto.</translation>
    </message>
    <message>
        <source>%1 has only empty lines.</source>
        <translation>%1 solo tiene líneas vacías.</translation>
    </message>
    <message>
        <source>The first line was taken as the header, but it holds numbers. If it is data, import with --no-header.</source>
        <translation>La primera línea se tomó como cabecera, pero contiene números. Si son datos, importe con --no-header.</translation>
    </message>
    <message>
        <source>too few cells: %1 where the header has %2</source>
        <translation>faltan celdas: %1 donde la cabecera tiene %2</translation>
    </message>
    <message>
        <source>too many cells: %1 where the header has %2</source>
        <translation>sobran celdas: %1 donde la cabecera tiene %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files can&apos;t be read; they are examples without metadata: %2</source>
        <translation>
            <numerusform>%1 archivo no se puede leer; es un ejemplo sin metadatos: %2</numerusform>
            <numerusform>%1 archivos no se pueden leer; son ejemplos sin metadatos: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links were not followed.</source>
        <translation>
            <numerusform>%1 enlace no se siguió.</numerusform>
            <numerusform>%1 enlaces no se siguieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files were left out: their names are no UTF-8.</source>
        <translation>
            <numerusform>%1 archivo se omitió: su nombre no es UTF-8.</numerusform>
            <numerusform>%1 archivos se omitieron: sus nombres no son UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images or audio files in %1.</source>
        <translation>No hay imágenes ni archivos de audio en %1.</translation>
    </message>
    <message>
        <source>%1 has no columns.</source>
        <translation>%1 no tiene columnas.</translation>
    </message>
    <message>
        <source>%1 has %2 columns; at most %3 are read. Leave some out.</source>
        <translation>%1 tiene %2 columnas; se leen como mucho %3. Quite algunas.</translation>
    </message>
    <message>
        <source>--columns names %1 columns, but %2 has %3.</source>
        <translation>--columns nombra %1 columnas, pero %2 tiene %3.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read it.</source>
        <translation>%1: no hay memoria suficiente para leerlo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read because of a fault in this program.</source>
        <translation>%1 no se puede leer por un fallo de este programa.</translation>
    </message>
    <message>
        <source>--run-column needs --key: without it, the rows of one example can&apos;t be told from others.</source>
        <translation>--run-column necesita --key: sin ella no se distinguen las filas de un ejemplo de las de otros.</translation>
    </message>
    <message>
        <source>--predictions-only needs --key, to find the examples that the predictions are for.</source>
        <translation>--predictions-only necesita --key, para encontrar los ejemplos de las predicciones.</translation>
    </message>
    <message>
        <source>--predictions-only needs --prediction.</source>
        <translation>--predictions-only necesita --prediction.</translation>
    </message>
    <message>
        <source>--run-column needs exactly one --prediction: the run is named by the row.</source>
        <translation>--run-column necesita exactamente un --prediction: la ejecución la nombra la fila.</translation>
    </message>
    <message>
        <source>--run and --run-column can&apos;t both name the run.</source>
        <translation>--run y --run-column no pueden nombrar ambas la ejecución.</translation>
    </message>
    <message>
        <source>--prediction names a run, but --run-column does too.</source>
        <translation>--prediction nombra una ejecución, pero --run-column también.</translation>
    </message>
    <message>
        <source>The run is called &quot;%1&quot; after its column; --run gives it another name.</source>
        <translation>La ejecución se llama «%1» por su columna; --run le da otro nombre.</translation>
    </message>
    <message>
        <source>Two prediction columns can&apos;t belong to one run, &quot;%1&quot;. Name the runs: --prediction COLUMN:RUN.</source>
        <translation>Dos columnas de predicción no pueden pertenecer a una ejecución, «%1». Nombre las ejecuciones: --prediction COLUMNA:EJECUCIÓN.</translation>
    </message>
    <message>
        <source>--score names a run, but --run-column does too.</source>
        <translation>--score nombra una ejecución, pero --run-column también.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which run a score belongs to. Name it: --score COLUMN:RUN.</source>
        <translation>No está claro a qué ejecución pertenece una puntuación. Nómbrela: --score COLUMNA:EJECUCIÓN.</translation>
    </message>
    <message>
        <source>Two score columns can&apos;t belong to one run, &quot;%1&quot;. Name the runs: --score COLUMN:RUN.</source>
        <translation>Dos columnas de puntuación no pueden pertenecer a una ejecución, «%1». Nombre las ejecuciones: --score COLUMNA:EJECUCIÓN.</translation>
    </message>
    <message>
        <source>--scores names a run, but --run-column does too.</source>
        <translation>--scores nombra una ejecución, pero --run-column también.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which run --scores belongs to. Name it with --run.</source>
        <translation>No está claro a qué ejecución pertenece --scores. Nómbrela con --run.</translation>
    </message>
    <message>
        <source>%1 is one JSON array. Write each of its objects on a line of its own (JSON Lines).</source>
        <translation>%1 es un solo array JSON. Escriba cada uno de sus objetos en su propia línea (JSON Lines).</translation>
    </message>
    <message>
        <source>%1 is not JSON Lines: no line of it is a JSON object.</source>
        <translation>%1 no es JSON Lines: ninguna de sus líneas es un objeto JSON.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; (first in line %2) is not among those of the file&apos;s beginning and was left out. Name all members to take with --columns.</source>
        <translation>El miembro «%1» (primero en la línea %2) no está entre los del comienzo del archivo y se omitió. Nombre con --columns todos los que quiera.</translation>
    </message>
    <message>
        <source>the line has more than 32 MB</source>
        <translation>la línea tiene más de 32 MB</translation>
    </message>
    <message>
        <source>not a JSON object: %1</source>
        <translation>no es un objeto JSON: %1</translation>
    </message>
    <message>
        <source>the object has this member twice</source>
        <translation>el objeto tiene este miembro dos veces</translation>
    </message>
    <message>
        <source>the value has 10 MB or more</source>
        <translation>el valor tiene 10 MB o más</translation>
    </message>
    <message>
        <source>the value holds a zero character</source>
        <translation>el valor contiene un carácter cero</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>--type: the column &quot;%1&quot; has a role that decides its type.</source>
        <translation>--type: la columna «%1» tiene un papel que decide su tipo.</translation>
    </message>
    <message>
        <source>--scores: the column &quot;%1&quot; holds no JSON objects such as {&quot;class&quot;: 0.7}, or too many classes.</source>
        <translation>--scores: la columna «%1» no contiene objetos JSON como {&quot;class&quot;: 0.7}, o contiene demasiadas clases.</translation>
    </message>
    <message>
        <source>Many cells begin with a space, which is kept and makes numbers text. --trim takes it away.</source>
        <translation>Muchas celdas empiezan con un espacio, que se conserva y vuelve texto los números. --trim lo quita.</translation>
    </message>
    <message>
        <source>No column is the key, so rows are known by the file&apos;s hash and their number: after any change to the file they are new examples. Name the key with --key.</source>
        <translation>Ninguna columna es la clave, así que las filas se conocen por el hash del archivo y su número: tras cualquier cambio en el archivo son ejemplos nuevos. Nombre la clave con --key.</translation>
    </message>
    <message>
        <source>Nothing was said of the column &quot;%1&quot;: taken as %2.</source>
        <translation>No se dijo nada de la columna «%1»: se tomó como %2.</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>the media file</source>
        <translation>el archivo de medios</translation>
    </message>
    <message>
        <source>the reference label</source>
        <translation>la etiqueta de referencia</translation>
    </message>
    <message>
        <source>the prediction</source>
        <translation>la predicción</translation>
    </message>
    <message>
        <source>the prediction&apos;s score</source>
        <translation>la puntuación de la predicción</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): %4</source>
        <translation>línea %1, columna %2 (%3): %4</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>la clave está vacía</translation>
    </message>
    <message>
        <source>the name of the run is empty</source>
        <translation>el nombre de la ejecución está vacío</translation>
    </message>
    <message>
        <source>the cell is not a JSON object of numbers</source>
        <translation>la celda no es un objeto JSON de números</translation>
    </message>
    <message numerus="yes">
        <source>%1 scores in the column &quot;%2&quot; were left out: the first rows have none for the class &quot;%3&quot;.</source>
        <translation>
            <numerusform>%1 puntuación de la columna «%2» se omitió: las primeras filas no tienen ninguna para la clase «%3».</numerusform>
            <numerusform>%1 puntuaciones de la columna «%2» se omitieron: las primeras filas no tienen ninguna para la clase «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and at least %1 more bad rows</source>
        <translation>
            <numerusform>; y al menos %1 fila defectuosa más</numerusform>
            <numerusform>; y al menos %1 filas defectuosas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %1 more bad rows</source>
        <translation>
            <numerusform>; y %1 fila defectuosa más</numerusform>
            <numerusform>; y %1 filas defectuosas más</numerusform>
        </translation>
    </message>
    <message>
        <source>. Nothing was imported. Correct it, or leave bad rows out with --on-bad-row skip.</source>
        <translation>. No se importó nada. Corríjalo, u omita las filas defectuosas con --on-bad-row skip.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows: there is nothing to import.</source>
        <translation>%1 tiene cabecera pero no filas: no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Import it again.</source>
        <translation>%1 cambió mientras se leía. Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>compressed by gzip</source>
        <translation>comprimido con gzip</translation>
    </message>
    <message>
        <source>compressed by bzip2</source>
        <translation>comprimido con bzip2</translation>
    </message>
    <message>
        <source>compressed by xz</source>
        <translation>comprimido con xz</translation>
    </message>
    <message>
        <source>compressed by zstd</source>
        <translation>comprimido con zstd</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an old Office file (such as .xls)</source>
        <translation>un archivo antiguo de Office (como .xls)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>%1 is not a text table: it is %2. Save the table as CSV, JSON Lines or .xlsx.</source>
        <translation>%1 no es una tabla de texto: es %2. Guarde la tabla como CSV, JSON Lines o .xlsx.</translation>
    </message>
    <message>
        <source>%1 holds binary data, not a text table. Save the table as CSV, JSON Lines or .xlsx.</source>
        <translation>%1 contiene datos binarios, no una tabla de texto. Guarde la tabla como CSV, JSON Lines o .xlsx.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 is in UTF-32, which isn&apos;t read. Save it as UTF-8.</source>
        <translation>%1 está en UTF-32, que no se lee. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as an .xlsx file: its sheet is not there.</source>
        <translation>%1 no se puede leer como archivo .xlsx: su hoja no está.</translation>
    </message>
    <message>
        <source>%1: the sheet is empty, there is nothing to import.</source>
        <translation>%1: la hoja está vacía, no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as an .xlsx file: %2.</source>
        <translation>%1 no se puede leer como archivo .xlsx: %2.</translation>
    </message>
    <message>
        <source>the cell is outside the header&apos;s columns</source>
        <translation>la celda está fuera de las columnas de la cabecera</translation>
    </message>
    <message>
        <source>the cell has 10 MB or more</source>
        <translation>la celda tiene 10 MB o más</translation>
    </message>
    <message>
        <source>its rows are not in order</source>
        <translation>sus filas no están en orden</translation>
    </message>
    <message>
        <source>a cell has no proper place: %1</source>
        <translation>una celda no tiene un lugar correcto: %1</translation>
    </message>
    <message>
        <source>row %1 has more than %2 cells</source>
        <translation>la fila %1 tiene más de %2 celdas</translation>
    </message>
    <message>
        <source>a cell names a text that isn&apos;t there</source>
        <translation>una celda nombra un texto que no existe</translation>
    </message>
    <message>
        <source>it has no workbook</source>
        <translation>no tiene libro</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>no tiene ninguna hoja</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>%1 no tiene la hoja «%2». Sus hojas son: %3.</translation>
    </message>
    <message>
        <source>its sheet is not there</source>
        <translation>su hoja no está</translation>
    </message>
    <message>
        <source>it holds XML that no sheet has</source>
        <translation>contiene XML que ninguna hoja tiene</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>a part of it is too large to be read</source>
        <translation>una parte es demasiado grande para leerla</translation>
    </message>
    <message>
        <source>%1 is not an .xlsx file, or it is damaged.</source>
        <translation>%1 no es un archivo .xlsx, o está dañado.</translation>
    </message>
    <message>
        <source>%1:%2:%3: the first row can&apos;t be read: %4</source>
        <translation>%1:%2:%3: no se puede leer la primera fila: %4</translation>
    </message>
    <message>
        <source>%1:%2: more than %3 quotes are never closed. Is it really a delimited table?</source>
        <translation>%1:%2: más de %3 comillas nunca se cierran. ¿Es de verdad una tabla con separadores?</translation>
    </message>
    <message>
        <source>%1:1:%3: columns %2 and %3 are both called &quot;%4&quot;. Rename one of them, or name all columns with --columns.</source>
        <translation>%1:1:%3: las columnas %2 y %3 se llaman ambas «%4». Cambie el nombre de una, o nombre todas con --columns.</translation>
    </message>
    <message>
        <source>%1:1:%2: the column&apos;s name is not text in the file&apos;s encoding. Name the encoding with --encoding.</source>
        <translation>%1:1:%2: el nombre de la columna no es texto en la codificación del archivo. Nombre la codificación con --encoding.</translation>
    </message>
    <message numerus="yes">
        <source>%2 rows are bad, all of %1. The first: %3</source>
        <translation>
            <numerusform>%2 fila es defectuosa, la única de %1. %3</numerusform>
            <numerusform>%2 filas son defectuosas, todas las de %1. La primera: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: the sheet can&apos;t be read on: %3.</source>
        <translation>%1:%2: no se puede seguir leyendo la hoja: %3.</translation>
    </message>
</context>
<context>
    <name>LabelOrigin</name>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
</context>
<context>
    <name>LabelProgress</name>
    <message numerus="yes">
        <source>about %n min to go</source>
        <translation>
            <numerusform>falta aprox. %n min</numerusform>
            <numerusform>faltan aprox. %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h to go</source>
        <translation>faltan aprox. %1 h</translation>
    </message>
    <message>
        <source>%1 in scope</source>
        <translation>%1 en el ámbito</translation>
    </message>
    <message>
        <source>%1 in queue</source>
        <translation>%1 en la cola</translation>
    </message>
    <message>
        <source>%1 gone through</source>
        <translation>%1 revisados</translation>
    </message>
    <message>
        <source>%1 labeled</source>
        <translation>%1 etiquetados</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
</context>
<context>
    <name>LabelQueues</name>
    <message>
        <source>All in scope</source>
        <translation>Todo en el ámbito</translation>
    </message>
    <message>
        <source>Unlabeled</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Review sample</source>
        <translation>Muestra de revisión</translation>
    </message>
    <message>
        <source>Untagged errors</source>
        <translation>Errores sin marca</translation>
    </message>
    <message>
        <source>Errors need a model&apos;s predictions. Import a table with a column of predictions.</source>
        <translation>Los errores requieren las predicciones de un modelo. Importe una tabla con una columna de predicciones.</translation>
    </message>
    <message>
        <source>Everything in the scope has a label. Choose another queue, or widen the scope.</source>
        <translation>Todo en el ámbito tiene etiqueta. Elija otra cola o amplíe el ámbito.</translation>
    </message>
    <message>
        <source>The run in force makes no error in the scope. Choose another queue, or widen the scope.</source>
        <translation>La ejecución vigente no comete errores en el ámbito. Elija otra cola o amplíe el ámbito.</translation>
    </message>
    <message>
        <source>No sample was drawn yet. On the Errors page, press “Review 100 errors + 100 right examples”.</source>
        <translation>Aún no se ha sacado ninguna muestra. En la página «Errores», pulse «Revisar 100 + 100…».</translation>
    </message>
    <message>
        <source>Every error in the scope has a tag by hand. Choose another queue, or widen the scope.</source>
        <translation>Todos los errores del ámbito tienen una marca puesta a mano. Elija otra cola o amplíe el ámbito.</translation>
    </message>
    <message>
        <source>No example is in the scope. Widen it in the bar above.</source>
        <translation>No hay ningún ejemplo en el ámbito. Amplíelo en la barra de arriba.</translation>
    </message>
</context>
<context>
    <name>MediaClient</name>
    <message>
        <source>%1: the decoder program could not be started: %2. Check the installation.</source>
        <translation>%1: no se pudo iniciar el programa decodificador: %2. Revise la instalación.</translation>
    </message>
</context>
<context>
    <name>MediaSurvey</name>
    <message>
        <source>Looking for the media was cancelled.</source>
        <translation>Se canceló la búsqueda de los medios.</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>%1: can&apos;t be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: the list of media folders is damaged (%2); delete it and say with &quot;relocate&quot; where media are.</source>
        <translation>%1: la lista de carpetas de medios está dañada (%2); bórrela y diga con «relocate» dónde están los medios.</translation>
    </message>
    <message>
        <source>%1: can&apos;t be written.</source>
        <translation>%1: no se puede escribir.</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>the file is a symbolic link, which is not followed</source>
        <translation>el archivo es un enlace simbólico, que no se sigue</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file has %1, more than the %2 that are read</source>
        <translation>el archivo tiene %1, más que los %2 que se leen</translation>
    </message>
    <message>
        <source>neither an image nor a sound file of a known format, whatever its name says</source>
        <translation>ni imagen ni archivo de sonido de un formato conocido, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>a form of its format that can&apos;t be decoded</source>
        <translation>una forma de su formato que no se puede decodificar</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the file ends before its picture does</source>
        <translation>el archivo termina antes que su imagen</translation>
    </message>
    <message>
        <source>its header claims %1 pixels, more than are decoded</source>
        <translation>su cabecera declara %1 píxeles, más de los que se decodifican</translation>
    </message>
    <message>
        <source>decoding it needs more memory than the decoder may use</source>
        <translation>decodificarlo necesita más memoria de la que el decodificador puede usar</translation>
    </message>
    <message>
        <source>not an image but a sound file</source>
        <translation>no es una imagen sino un archivo de sonido</translation>
    </message>
    <message>
        <source>not a sound file but an image</source>
        <translation>no es un archivo de sonido sino una imagen</translation>
    </message>
    <message>
        <source>more was asked for than the decoder can hand over at once</source>
        <translation>se pidió más de lo que el decodificador puede entregar de una vez</translation>
    </message>
    <message>
        <source>the decoder did not understand what was asked for</source>
        <translation>el decodificador no entendió lo que se pidió</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>por un motivo desconocido</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>señal %1, %2</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>estado de salida %1</translation>
    </message>
    <message>
        <source>the decoder gave up after %1 s</source>
        <translation>el decodificador se rindió tras %1 s</translation>
    </message>
    <message>
        <source>the decoder gave up: it took too much processor time</source>
        <translation>el decodificador se rindió: tardaba demasiado tiempo de procesador</translation>
    </message>
    <message>
        <source>the decoder stopped at this file (%1) and was restarted</source>
        <translation>el decodificador se detuvo en este archivo (%1) y se reinició</translation>
    </message>
    <message>
        <source>the decoder gave an impossible answer and was restarted</source>
        <translation>el decodificador dio una respuesta imposible y se reinició</translation>
    </message>
    <message>
        <source>the decoder program did not start or is of another version (%1). Check the installation.</source>
        <translation>el programa decodificador no arrancó o es de otra versión (%1). Revise la instalación.</translation>
    </message>
    <message>
        <source>headroom-media, the program that decodes images and sound, is neither beside this program nor in ../libexec/headroom. Check the installation, or name it in the environment variable HEADROOM_MEDIA.</source>
        <translation>headroom-media, el programa que decodifica imágenes y sonido, no está ni junto a este programa ni en ../libexec/headroom. Revise la instalación, o nómbrelo en la variable de entorno HEADROOM_MEDIA.</translation>
    </message>
    <message>
        <source>the media path is empty</source>
        <translation>la ruta de medios está vacía</translation>
    </message>
    <message>
        <source>a media path can&apos;t hold a zero byte</source>
        <translation>una ruta de medios no puede contener un byte cero</translation>
    </message>
    <message>
        <source>a URL; only local files are opened</source>
        <translation>una URL; solo se abren archivos locales</translation>
    </message>
    <message>
        <source>&quot;..&quot; is not allowed in a media path</source>
        <translation>«..» no se permite en una ruta de medios</translation>
    </message>
    <message>
        <source>a link that leads out of the media folder</source>
        <translation>un enlace que sale de la carpeta de medios</translation>
    </message>
    <message>
        <source>lies outside the approved media folders</source>
        <translation>está fuera de las carpetas de medios aprobadas</translation>
    </message>
    <message>
        <source>not found in the approved media folders. Use &quot;relocate&quot; if they have moved.</source>
        <translation>no se encuentra en las carpetas de medios aprobadas. Use «relocate» si se han movido.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>only transcription has the metrics word and sentence</source>
        <translation>solo la transcripción tiene las métricas word y sentence</translation>
    </message>
    <message>
        <source>boxes can&apos;t be evaluated by this version</source>
        <translation>esta versión no puede evaluar cajas</translation>
    </message>
    <message>
        <source>the project holds no predictions: import a run first</source>
        <translation>el proyecto no contiene predicciones: importe primero una ejecución</translation>
    </message>
    <message>
        <source>reference labels and predictions are of different kinds</source>
        <translation>las etiquetas de referencia y las predicciones son de tipos distintos</translation>
    </message>
    <message>
        <source>a project of this task has no classes to make rows of</source>
        <translation>un proyecto con esta tarea no tiene clases de las que hacer filas</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has %2 different values, too many for a table with a row each: choose a field with at most %3</source>
        <translation>el campo «%1» tiene %2 valores distintos, demasiados para una tabla con una fila por valor: elija un campo con %3 como mucho</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no existe ese campo</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Folder of images or audio files</source>
        <translation>Carpeta de imágenes o archivos de audio</translation>
    </message>
    <message>
        <source>Table to import</source>
        <translation>Tabla que importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson *.json *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson *.json *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>Abra o cree primero un proyecto.</translation>
    </message>
    <message>
        <source>The project is open for reading only: %1</source>
        <translation>El proyecto está abierto solo para leer: %1</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a control</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read</source>
        <translation>Filas ilegibles</translation>
    </message>
    <message>
        <source>Run or class</source>
        <translation>Ejecución o clase</translation>
    </message>
    <message>
        <source>Only add to examples that are here already</source>
        <translation>Solo completar ejemplos ya existentes</translation>
    </message>
    <message>
        <source>Spaces around cells don&apos;t count</source>
        <translation>Los espacios en torno a las celdas no cuentan</translation>
    </message>
    <message>
        <source>Also means &quot;no value&quot;</source>
        <translation>También «sin valor»</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
</context>
<context>
    <name>ProjectText</name>
    <message>
        <source>%1: the copy does not pass SQLite&apos;s check. Run “headroom-cli check” on the project.</source>
        <translation>%1: la copia no pasa la comprobación de SQLite. Ejecute «headroom-cli check» sobre el proyecto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1: the file exists already. Choose another name.</source>
        <translation>%1: el archivo ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1: the folder for backups can&apos;t be made.</source>
        <translation>%1: no se puede crear la carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>No hay filas que importar.</translation>
    </message>
    <message>
        <source>None of the keys is known in this project: nothing was imported.</source>
        <translation>Ninguna de las claves se conoce en este proyecto: no se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have the key of an earlier row of this import; the last row of a key counts.</source>
        <translation>
            <numerusform>%1 fila tiene la clave de una fila anterior de esta importación; cuenta la última fila de cada clave.</numerusform>
            <numerusform>%1 filas tienen la clave de una fila anterior de esta importación; cuenta la última fila de cada clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description of an import in the project is damaged.</source>
        <translation>La descripción de una importación del proyecto está dañada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 ejemplo</numerusform>
            <numerusform>%1 ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>tag</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>%1 “%2” made</source>
        <translation>%1 «%2» creada</translation>
    </message>
    <message>
        <source>%1 renamed to “%2”</source>
        <translation>%1 pasa a llamarse «%2»</translation>
    </message>
    <message>
        <source>%1 “%2” deleted</source>
        <translation>%1 «%2» borrada</translation>
    </message>
    <message>
        <source>%1 “%2” merged into “%3”</source>
        <translation>%1 «%2» unida a «%3»</translation>
    </message>
    <message>
        <source>order of tags changed</source>
        <translation>orden de las marcas cambiado</translation>
    </message>
    <message>
        <source>order of classes changed</source>
        <translation>orden de las clases cambiado</translation>
    </message>
    <message>
        <source>%1 “%2” changed</source>
        <translation>%1 «%2» cambiada</translation>
    </message>
    <message>
        <source>label taken from %1</source>
        <translation>etiqueta quitada de %1</translation>
    </message>
    <message>
        <source>“%1” decided on %2</source>
        <translation>«%1» decidido en %2</translation>
    </message>
    <message>
        <source>label “%1” set on %2</source>
        <translation>etiqueta «%1» puesta en %2</translation>
    </message>
    <message numerus="yes">
        <source>import of %1 rows</source>
        <translation>
            <numerusform>importación de %1 fila</numerusform>
            <numerusform>importación de %1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “%1” put on %2</source>
        <translation>marca «%1» puesta en %2</translation>
    </message>
    <message>
        <source>tag “%1” taken off %2</source>
        <translation>marca «%1» quitada de %2</translation>
    </message>
    <message>
        <source>%1 marked as reviewed</source>
        <translation>señalado como revisado: %1</translation>
    </message>
    <message>
        <source>%1 marked as not reviewed</source>
        <translation>señalado como no revisado: %1</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation>comentario sobre %1</translation>
    </message>
    <message>
        <source>HLP, ease or importance set</source>
        <translation>HLP, facilidad o importancia puestos</translation>
    </message>
    <message>
        <source>setting “%1” changed</source>
        <translation>ajuste «%1» cambiado</translation>
    </message>
    <message>
        <source>review sample drawn</source>
        <translation>muestra de revisión sacada</translation>
    </message>
    <message>
        <source>notes on run “%1”</source>
        <translation>notas sobre la ejecución «%1»</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>The project&apos;s journal names examples that the project doesn&apos;t have. Run “headroom-cli check” on it.</source>
        <translation>El diario del proyecto nombra ejemplos que el proyecto no tiene. Ejecute «headroom-cli check» sobre él.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but the labels of this project are.</source>
        <translation>«%1» no es un número, pero las etiquetas de este proyecto lo son.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <source>%1: a project can&apos;t be merged into itself.</source>
        <translation>%1: un proyecto no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>%1: this is another project, not a copy of this one. Only copies can be merged.</source>
        <translation>%1: este es otro proyecto, no una copia de este. Solo se pueden fusionar copias.</translation>
    </message>
    <message>
        <source>The other file is damaged: an import in it is not what its journal says. Nothing was brought in. Run “headroom-cli check” on it.</source>
        <translation>El otro archivo está dañado: una importación en él no es lo que dice su diario. No se trajo nada. Ejecute «headroom-cli check» sobre él.</translation>
    </message>
    <message>
        <source>The other file&apos;s journal is damaged or was changed by hand. Nothing was brought in. Run “headroom-cli check” on it.</source>
        <translation>El diario del otro archivo está dañado o se cambió a mano. No se trajo nada. Ejecute «headroom-cli check» sobre él.</translation>
    </message>
    <message>
        <source>Both files went on with the same session differently, which only happens when a file is copied while it is being written. They can&apos;t be merged.</source>
        <translation>Ambos archivos continuaron la misma sesión de forma distinta, lo que solo ocurre cuando se copia un archivo mientras se escribe. No se pueden fusionar.</translation>
    </message>
    <message>
        <source>%1: the project&apos;s identity or task can&apos;t be read. Go back to a backup.</source>
        <translation>%1: no se puede leer la identidad o la tarea del proyecto. Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The project needs recovery after a crash, but there is no room to do so in the temporary folder.</source>
        <translation>El proyecto necesita recuperarse tras un fallo, pero no hay sitio para ello en la carpeta temporal.</translation>
    </message>
    <message>
        <source>This file was not made by Headroom: its table of imported fields is not as its list of fields says. It was not opened.</source>
        <translation>Este archivo no lo hizo Headroom: su tabla de campos importados no es como dice su lista de campos. No se abrió.</translation>
    </message>
    <message>
        <source>This project was made by an older version and must be brought up to date, but it can&apos;t be written. Work on a copy.</source>
        <translation>Este proyecto lo hizo una versión anterior y hay que ponerlo al día, pero no se puede escribir. Trabaje con una copia.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>El archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>The folder of the file can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta del archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>It was opened only to be read.</source>
        <translation>Se abrió solo para leerlo.</translation>
    </message>
    <message>
        <source>Check the permissions, or work on a copy.</source>
        <translation>Compruebe los permisos, o trabaje con una copia.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name, or remove it first.</source>
        <translation>El archivo ya existe. Elija otro nombre, o quítelo primero.</translation>
    </message>
    <message>
        <source>Its folder does not exist.</source>
        <translation>Su carpeta no existe.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be set to “%2”.</source>
        <translation>«%1» no puede ponerse a «%2».</translation>
    </message>
    <message>
        <source>Column “%1” has more than %2 different values: too many for classes or tags. Is it the right column, and the right task?</source>
        <translation>La columna «%1» tiene más de %2 valores distintos: demasiados para clases o marcas. ¿Es la columna correcta, y la tarea correcta?</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 is no condition by itself; expected =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in, is or “:” after it</source>
        <translation>%1 no es por sí solo una condición; tras él se espera =, !=, &lt;, &lt;=, &gt;, &gt;=, ~, in, is o «:»</translation>
    </message>
    <message>
        <source>%1 is never missing</source>
        <translation>%1 nunca falta</translation>
    </message>
    <message>
        <source>no split is in force; name one, as in split:name/part</source>
        <translation>no hay ninguna división vigente; nombre una, como en split:nombre/parte</translation>
    </message>
    <message>
        <source>the quote that opens here is never closed</source>
        <translation>la comilla que se abre aquí nunca se cierra</translation>
    </message>
    <message>
        <source>the backtick that opens here has no second</source>
        <translation>el acento grave que se abre aquí no tiene segundo</translation>
    </message>
    <message>
        <source>%1 is a field and has no runs</source>
        <translation>%1 es un campo y no tiene ejecuciones</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>no hay ningún campo %1</translation>
    </message>
    <message>
        <source>%1 is a set of boxes here, which a query cannot look into; use “error” or “correct”</source>
        <translation>%1 es aquí un conjunto de cajas, en el que una consulta no puede mirar; use «error» o «correct»</translation>
    </message>
    <message>
        <source>there is no run %1</source>
        <translation>no hay ninguna ejecución %1</translation>
    </message>
    <message>
        <source>%1 needs a run, and the project has none; import predictions first</source>
        <translation>%1 necesita una ejecución, y el proyecto no tiene ninguna; importe primero predicciones</translation>
    </message>
    <message>
        <source>the run %1 has no scores</source>
        <translation>la ejecución %1 no tiene puntuaciones</translation>
    </message>
    <message>
        <source>%1 has no runs; “@” goes with prediction, score, error, correct and evaluated</source>
        <translation>%1 no tiene ejecuciones; «@» va con prediction, score, error, correct y evaluated</translation>
    </message>
    <message>
        <source>%1 needs a study, and the project has none</source>
        <translation>%1 necesita un estudio, y el proyecto no tiene ninguno</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; ¿quiso decir %1?</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>el final de la consulta</translation>
    </message>
    <message>
        <source>expected %1, but found %2</source>
        <translation>se esperaba %1, pero se encontró %2</translation>
    </message>
    <message>
        <source>this “)” closes nothing</source>
        <translation>este «)» no cierra nada</translation>
    </message>
    <message>
        <source>“and”, “or” or the end</source>
        <translation>«and», «or» o el final</translation>
    </message>
    <message>
        <source>the query is nested too deeply</source>
        <translation>la consulta está anidada con demasiada profundidad</translation>
    </message>
    <message>
        <source>“and”, “or” or “)”</source>
        <translation>«and», «or» o «)»</translation>
    </message>
    <message>
        <source>“!” is not known here; write “not”</source>
        <translation>aquí no se conoce «!»; escriba «not»</translation>
    </message>
    <message>
        <source>a name, “not” or “(”</source>
        <translation>un nombre, «not» o «(»</translation>
    </message>
    <message>
        <source>the name of a run</source>
        <translation>el nombre de una ejecución</translation>
    </message>
    <message>
        <source>write “is missing”, or “&quot;missing&quot;” in double quotes for the text</source>
        <translation>escriba «is missing», o «&quot;missing&quot;» entre comillas dobles para el texto</translation>
    </message>
    <message>
        <source>expected a value, but %1 is a word of the query language; put it in double quotes</source>
        <translation>se esperaba un valor, pero %1 es una palabra del lenguaje de consultas; póngala entre comillas dobles</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>the query has more than %1 conditions</source>
        <translation>la consulta tiene más de %1 condiciones</translation>
    </message>
    <message>
        <source>“missing”</source>
        <translation>«missing»</translation>
    </message>
    <message>
        <source>“missing” or “not missing”</source>
        <translation>«missing» o «not missing»</translation>
    </message>
    <message>
        <source>“(” and a list of values</source>
        <translation>«(» y una lista de valores</translation>
    </message>
    <message>
        <source>“,” or “)”</source>
        <translation>«,» o «)»</translation>
    </message>
    <message>
        <source>the query is longer than %1 bytes</source>
        <translation>la consulta tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>the rule refers to itself: %1</source>
        <translation>la regla se refiere a sí misma: %1</translation>
    </message>
    <message>
        <source>the rule refers to tags that refer to themselves: %1</source>
        <translation>la regla se refiere a marcas que se refieren a sí mismas: %1</translation>
    </message>
    <message>
        <source>the rule refers to the tag %1, whose own rule is wrong</source>
        <translation>la regla se refiere a la marca %1, cuya propia regla es incorrecta</translation>
    </message>
    <message>
        <source>the project has no split</source>
        <translation>el proyecto no tiene divisiones</translation>
    </message>
    <message>
        <source>no split is in force, and there is no part %1 without one</source>
        <translation>no hay ninguna división vigente, y sin ella no hay ninguna parte %1</translation>
    </message>
    <message>
        <source>there is no part %1 in a split</source>
        <translation>no hay ninguna parte %1 en una división</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>una clase</translation>
    </message>
    <message>
        <source>a set of classes</source>
        <translation>un conjunto de clases</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una marca</translation>
    </message>
    <message>
        <source>a part of a split</source>
        <translation>una parte de una división</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>un lote</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>el texto %1</translation>
    </message>
    <message>
        <source>a number such as 0.5, without quotes</source>
        <translation>un número como 0.5, sin comillas</translation>
    </message>
    <message>
        <source>a date such as 2026-08-17 or &quot;2026-08-17 09:30&quot;</source>
        <translation>una fecha como 2026-08-17 o &quot;2026-08-17 09:30&quot;</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true o false, sin comillas</translation>
    </message>
    <message>
        <source>%1 is %2; expected %3, but found %4</source>
        <translation>%1 es %2; se esperaba %3, pero se encontró %4</translation>
    </message>
    <message>
        <source>there is no tag %1</source>
        <translation>no hay ninguna marca %1</translation>
    </message>
    <message>
        <source>the rule of the tag %1 cannot be evaluated: %2</source>
        <translation>la regla de la marca %1 no se puede evaluar: %2</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 compares only numbers and dates; expected one of %4</source>
        <translation>%1 es %2, y %3 compara solo números y fechas; se esperaba uno de %4</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 looks only into text; expected one of %4</source>
        <translation>%1 es %2, y %3 mira solo dentro de texto; se esperaba uno de %4</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 no se puede comparar</translation>
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
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
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
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Reference label</source>
        <translation>Etiqueta de referencia</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Rows are reference labels, columns predictions, numbers count examples.</source>
        <translation>Las filas son etiquetas de referencia, las columnas predicciones, los números cuentan ejemplos.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall word accuracy, at least %3.</source>
        <translation>Lo que más se puede ganar: %1, %2 puntos de exactitud global de palabras, al menos %3.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall accuracy, at least %3.</source>
        <translation>Lo que más se puede ganar: %1, %2 puntos de exactitud global, al menos %3.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall word accuracy.</source>
        <translation>Lo que más se puede ganar: %1, %2 puntos de exactitud global de palabras.</translation>
    </message>
    <message>
        <source>Most to win: %1, %2 points of overall accuracy.</source>
        <translation>Lo que más se puede ganar: %1, %2 puntos de exactitud global.</translation>
    </message>
    <message>
        <source>Errors gather in %1: %2 of all errors in %3 of the data.</source>
        <translation>Los errores se concentran en %1: el %2 de los errores en el %3 de los datos.</translation>
    </message>
    <message>
        <source>Nothing is evaluated yet: no example has both a reference label and a prediction.</source>
        <translation>Aún no hay nada evaluado: ningún ejemplo tiene a la vez etiqueta de referencia y predicción.</translation>
    </message>
    <message numerus="yes">
        <source>No errors: all %1 evaluated examples are right.</source>
        <translation>
            <numerusform>Ningún error: el %1 ejemplo evaluado es correcto.</numerusform>
            <numerusform>Ningún error: los %1 ejemplos evaluados son correctos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has reached %1 wherever it is known: no points left to win there.</source>
        <translation>El modelo ha alcanzado %1 donde se conoce: ahí no quedan puntos por ganar.</translation>
    </message>
    <message>
        <source>%1 points to win overall.</source>
        <translation>%1 puntos por ganar en total.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 evaluated examples are wrong.</source>
        <translation>
            <numerusform>%1 de %2 ejemplo evaluado es erróneo.</numerusform>
            <numerusform>%1 de %2 ejemplos evaluados son erróneos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: accuracy %2, share of data %3</source>
        <comment>title of a column of the map</comment>
        <translation>%1: exactitud %2, parte de los datos %3</translation>
    </message>
    <message>
        <source>potential gain %1 points</source>
        <translation>ganancia posible %1 puntos</translation>
    </message>
    <message>
        <source>Headroom map</source>
        <translation>Mapa Headroom</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>Confusiones más frecuentes</translation>
    </message>
    <message>
        <source>Reference → prediction</source>
        <translation>Referencia → predicción</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>% of errors</source>
        <translation>% de errores</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>The class is never predicted.</source>
        <translation>La clase nunca se predice.</translation>
    </message>
    <message>
        <source>No evaluated example has this reference label.</source>
        <translation>Ningún ejemplo evaluado tiene esta etiqueta de referencia.</translation>
    </message>
    <message>
        <source>The class is neither a reference label nor a prediction.</source>
        <translation>La clase no es ni etiqueta de referencia ni predicción.</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <source>micro F1</source>
        <translation>micro F1</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>mean Jaccard</source>
        <translation>Jaccard medio</translation>
    </message>
    <message>
        <source>the %1 of %2 classes with most errors</source>
        <translation>las %1 de %2 clases con más errores</translation>
    </message>
    <message>
        <source>depth = share of the row</source>
        <translation>intensidad = parte de la fila</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>with this reference label</source>
        <translation>con esta etiqueta de referencia</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>of the class, predicted as another</source>
        <translation>de la clase, predichos como otra</translation>
    </message>
    <message>
        <source>Wrongly taken for it</source>
        <translation>Tomados por ella sin serlo</translation>
    </message>
    <message>
        <source>of another, predicted as the class</source>
        <translation>de otra, predichos como la clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>right among those predicted as the class</source>
        <translation>correctos entre los predichos como la clase</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>found among those of the class</source>
        <translation>encontrados entre los de la clase</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>harmonic mean of precision and recall</source>
        <translation>media armónica de precisión y exhaustividad</translation>
    </message>
    <message>
        <source>No example of the row is evaluated for both runs.</source>
        <translation>Ningún ejemplo de la fila está evaluado en ambas ejecuciones.</translation>
    </message>
    <message>
        <source>Against %1</source>
        <comment>an older run</comment>
        <translation>Frente a %1</translation>
    </message>
    <message>
        <source>over the examples that both runs are evaluated on</source>
        <translation>sobre los ejemplos en los que ambas ejecuciones están evaluadas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Arreglados</translation>
    </message>
    <message>
        <source>wrong before, right now</source>
        <translation>mal antes, bien ahora</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Estropeados</translation>
    </message>
    <message>
        <source>right before, wrong now</source>
        <translation>bien antes, mal ahora</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Ambas mal</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Ambas bien</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>accuracy of the older run</source>
        <translation>exactitud de la ejecución anterior</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>accuracy of this run</source>
        <translation>exactitud de esta ejecución</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>percentage points, with the 95% interval</source>
        <translation>puntos porcentuales, con el intervalo del 95 %</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of fixed against broken</source>
        <translation>prueba exacta de McNemar de arreglados frente a estropeados</translation>
    </message>
    <message>
        <source>Waveform of %1, %2 s</source>
        <translation>Forma de onda de %1, %2 s</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>WER %1</source>
        <translation>WER %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>What the errors look like</source>
        <translation>Cómo son los errores</translation>
    </message>
    <message>
        <source>what differs between label and prediction is marked</source>
        <translation>lo que difiere entre etiqueta y predicción está marcado</translation>
    </message>
    <message>
        <source>%1 of %2 errors</source>
        <translation>%1 de %2 errores</translation>
    </message>
    <message>
        <source>width = share of data, shaded area = potential gain</source>
        <translation>anchura = parte de los datos, área sombreada = ganancia posible</translation>
    </message>
    <message>
        <source>width = share of data</source>
        <translation>anchura = parte de los datos</translation>
    </message>
    <message>
        <source>headroom: points to win</source>
        <translation>margen: puntos por ganar</translation>
    </message>
    <message>
        <source>axis from %1</source>
        <translation>eje desde %1</translation>
    </message>
    <message>
        <source>Rows not drawn (smaller, or without an accuracy): %1</source>
        <translation>Filas no dibujadas (más pequeñas, o sin exactitud): %1</translation>
    </message>
    <message>
        <source>Headroom map: %1</source>
        <comment>by a field</comment>
        <translation>Mapa Headroom: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rows, imported on %3</source>
        <translation>
            <numerusform>%1: %2 fila, importada el %3</numerusform>
            <numerusform>%1: %2 filas, importadas el %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rows, imported on %3 by %4</source>
        <translation>
            <numerusform>%1: %2 fila, importada el %3 por %4</numerusform>
            <numerusform>%1: %2 filas, importadas el %3 por %4</numerusform>
        </translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>sin licencia declarada</translation>
    </message>
    <message>
        <source>Left out, and what to do next</source>
        <translation>Lo que se omitió, y qué hacer ahora</translation>
    </message>
    <message>
        <source>Not evaluated: %1</source>
        <translation>No evaluados: %1</translation>
    </message>
    <message>
        <source>Fields without a table here: %1</source>
        <translation>Campos sin tabla aquí: %1</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Run notes</source>
        <translation>Notas de la ejecución</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia de comparación</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Estado del proyecto</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>lift</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 edits</source>
        <translation>
            <numerusform>%1 edición</numerusform>
            <numerusform>%1 ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>share of the reference words</source>
        <translation>parte de las palabras de referencia</translation>
    </message>
    <message>
        <source>share of the evaluated examples</source>
        <translation>parte de los ejemplos evaluados</translation>
    </message>
    <message>
        <source>share of the edits</source>
        <translation>parte de las ediciones</translation>
    </message>
    <message>
        <source>share of the errors</source>
        <translation>parte de los errores</translation>
    </message>
    <message>
        <source>with its 95% interval</source>
        <translation>con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de error</translation>
    </message>
    <message>
        <source>below it: times the overall rate</source>
        <translation>debajo: veces la tasa global</translation>
    </message>
    <message>
        <source>what the accuracy is held against</source>
        <translation>con qué se compara la exactitud</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>baseline − accuracy, percentage points</source>
        <translation>comparación − exactitud, puntos porcentuales</translation>
    </message>
    <message>
        <source>Potential gain</source>
        <translation>Ganancia posible</translation>
    </message>
    <message>
        <source>gap × share of data: points of overall accuracy to win</source>
        <translation>distancia × parte de los datos: puntos de exactitud global por ganar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>evaluated; below them: their share of the data</source>
        <translation>evaluados; debajo: su parte de los datos</translation>
    </message>
    <message>
        <source>below them: their share of all errors</source>
        <translation>debajo: su parte de todos los errores</translation>
    </message>
    <message>
        <source>Tags, most to win first</source>
        <translation>Marcas, la de mayor ganancia primero</translation>
    </message>
    <message>
        <source>Tags overlap: gains must not be added up.</source>
        <translation>Las marcas se solapan: las ganancias no se deben sumar.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>evaluated examples of the row</source>
        <translation>ejemplos evaluados de la fila</translation>
    </message>
    <message>
        <source>wrong ones among them</source>
        <translation>erróneos entre ellos</translation>
    </message>
    <message>
        <source>% of data</source>
        <translation>% de datos</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>how easy to improve, 1 to 5</source>
        <translation>lo fácil que es mejorar, de 1 a 5</translation>
    </message>
    <message>
        <source>Import.</source>
        <translation>Import.</translation>
    </message>
    <message>
        <source>importance, 1 to 5</source>
        <translation>importancia, de 1 a 5</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>potential gain × ease × importance / 9</source>
        <translation>ganancia posible × facilidad × importancia / 9</translation>
    </message>
    <message>
        <source>by value, known for every example</source>
        <translation>por valor, conocido para todos los ejemplos</translation>
    </message>
    <message>
        <source>Model, %1</source>
        <comment>card: the model&apos;s accuracy; %1 is the metric&apos;s name</comment>
        <translation>Modelo, %1</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>intervalo del 95 % %1</translation>
    </message>
    <message>
        <source>Nothing is evaluated yet</source>
        <translation>Aún no hay nada evaluado</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Nivel humano (HLP)</translation>
    </message>
    <message>
        <source>Not known for the whole scope</source>
        <translation>No se conoce para todo el ámbito</translation>
    </message>
    <message>
        <source>Largest potential gain</source>
        <translation>Mayor ganancia posible</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>No row has both a baseline and room below it</source>
        <translation>Ninguna fila tiene a la vez comparación y margen bajo ella</translation>
    </message>
    <message>
        <source>of %1 evaluated</source>
        <translation>de %1 evaluados</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors + %2 right reviewed</source>
        <translation>
            <numerusform>%1 error + %2 correctos revisados</numerusform>
            <numerusform>%1 errores + %2 correctos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Word error rate</source>
        <translation>Tasa de error de palabras</translation>
    </message>
    <message numerus="yes">
        <source>%1 edits in %2 words</source>
        <translation>
            <numerusform>%1 edición en %2 palabras</numerusform>
            <numerusform>%1 ediciones en %2 palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The references hold no words</source>
        <translation>Las referencias no contienen palabras</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>RMSE %1 · R² %2</source>
        <translation>RMSE %1 · R² %2</translation>
    </message>
    <message>
        <source>%1 fixed · %2 broken</source>
        <translation>%1 arreglados · %2 estropeados</translation>
    </message>
    <message>
        <source>No example is evaluated for both runs</source>
        <translation>Ningún ejemplo está evaluado en ambas ejecuciones</translation>
    </message>
    <message>
        <source>Headroom · error report</source>
        <translation>Headroom · informe de errores</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>todos los ejemplos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 evaluated</source>
        <translation>%1 de %2 evaluados</translation>
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
        <translation>Base</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Where the data came from</source>
        <translation>De dónde vinieron los datos</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>filas: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage: the number and its sign</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The project holds no predictions to report on. Import a run first.</source>
        <translation>El proyecto no contiene predicciones de las que informar. Importe primero una ejecución.</translation>
    </message>
    <message>
        <source>There is no such run in the project.</source>
        <translation>No existe esa ejecución en el proyecto.</translation>
    </message>
    <message>
        <source>No right examples are reviewed for tags yet. Review a sample of errors and of right examples: only then do tags put on by hand have an accuracy and a potential gain.</source>
        <translation>Aún no hay ejemplos correctos revisados para marcas. Revise una muestra de errores y de ejemplos correctos: solo entonces las marcas puestas a mano tienen exactitud y ganancia posible.</translation>
    </message>
    <message>
        <source>No human-level performance (HLP) is known for any row. Type one, or measure it, for the rows that matter: it turns error rates into points to win.</source>
        <translation>No se conoce el nivel humano (HLP) de ninguna fila. Escriba uno, o mídalo, para las filas que importan: convierte tasas de error en puntos por ganar.</translation>
    </message>
    <message>
        <source>Some tags were reviewed on examples that are not a random sample; their estimates may be off by more than their intervals say.</source>
        <translation>Algunas marcas se revisaron en ejemplos que no son una muestra al azar; sus estimaciones pueden desviarse más de lo que dicen sus intervalos.</translation>
    </message>
    <message>
        <source>Rows marked “few” have fewer than %1 examples. Among many small rows, chance alone shows gaps.</source>
        <translation>Las filas señaladas con «pocos» tienen menos de %1 ejemplos. Entre muchas filas pequeñas, el puro azar muestra distancias.</translation>
    </message>
    <message>
        <source>%1 without a reference label</source>
        <translation>%1 sin etiqueta de referencia</translation>
    </message>
    <message>
        <source>%1 without a prediction of this run</source>
        <translation>%1 sin predicción de esta ejecución</translation>
    </message>
    <message>
        <source>%1 with a disputed reference label, until somebody decides</source>
        <translation>%1 con una etiqueta de referencia en disputa, hasta que alguien decida</translation>
    </message>
    <message>
        <source>Potential gain is the gap to the baseline times the share of the data: the points of overall accuracy that would be won if the model did as well there as the baseline.</source>
        <translation>La ganancia posible es la distancia a la comparación por la parte de los datos: los puntos de exactitud global que se ganarían si el modelo lo hiciera ahí tan bien como la comparación.</translation>
    </message>
    <message>
        <source>Tags overlap: an example can bear several. Shares may sum to more than 100%, and potential gains must not be added up.</source>
        <translation>Las marcas se solapan: un ejemplo puede llevar varias. Las partes pueden sumar más del 100 %, y las ganancias posibles no se deben sumar.</translation>
    </message>
    <message>
        <source>Small figures are 95% intervals. “≈” marks estimates from the reviewed examples; everything else is counted.</source>
        <translation>Las cifras pequeñas son intervalos del 95 %. «≈» señala estimaciones a partir de los ejemplos revisados; todo lo demás está contado.</translation>
    </message>
    <message>
        <source>HLP, human-level performance, is how often a person, given the same input, gives the reference label. A low HLP may only mean inconsistent instructions.</source>
        <translation>HLP, el nivel humano, es cuántas veces una persona, con la misma entrada, da la etiqueta de referencia. Un HLP bajo puede significar solo instrucciones incoherentes.</translation>
    </message>
    <message>
        <source>“—” means undefined; its tooltip says why.</source>
        <translation>«—» significa no definido; su descripción emergente dice por qué.</translation>
    </message>
    <message>
        <source>By words: accuracy is 1 − edits / reference words, shares are of words and edits; the columns Examples and Errors count examples.</source>
        <translation>Por palabras: la exactitud es 1 − ediciones / palabras de referencia, las partes son de palabras y ediciones; las columnas Ejemplos y Errores cuentan ejemplos.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Word accuracy</source>
        <translation>Exactitud de palabras</translation>
    </message>
    <message>
        <source>Sentence accuracy</source>
        <translation>Exactitud de frases</translation>
    </message>
    <message>
        <source>HLP</source>
        <translation>HLP</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>≈ from %1 + %2 reviewed</source>
        <translation>≈ de %1 + %2 revisados</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>no es una muestra al azar</translation>
    </message>
    <message>
        <source>judgments: %1</source>
        <translation>juicios: %1</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>external truth</source>
        <translation>verdad externa</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>adjudicated, not independent</source>
        <translation>adjudicado, no independiente</translation>
    </message>
    <message>
        <source>examples: %1</source>
        <translation>ejemplos: %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>automatic slice</source>
        <translation>segmento automático</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(ausente)</translation>
    </message>
    <message>
        <source>All in scope</source>
        <translation>Todo en el ámbito</translation>
    </message>
    <message>
        <source>Untagged errors</source>
        <translation>Errores sin marca</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Counts errors only: right examples are not part of this row.</source>
        <translation>Cuenta solo errores: los ejemplos correctos no son parte de esta fila.</translation>
    </message>
    <message>
        <source>No example in scope has both a reference label and a prediction.</source>
        <translation>Ningún ejemplo del ámbito tiene a la vez etiqueta de referencia y predicción.</translation>
    </message>
    <message>
        <source>No errors are reviewed for tags yet: review a sample of errors.</source>
        <translation>Aún no hay errores revisados para marcas: revise una muestra de errores.</translation>
    </message>
    <message>
        <source>No right examples are reviewed for tags yet: review a sample of right examples.</source>
        <translation>Aún no hay ejemplos correctos revisados para marcas: revise una muestra de ejemplos correctos.</translation>
    </message>
    <message>
        <source>Nothing to hold the accuracy against: no human-level performance is known here.</source>
        <translation>Nada con qué comparar la exactitud: aquí no se conoce el nivel humano.</translation>
    </message>
    <message>
        <source>There are no errors in scope.</source>
        <translation>No hay errores en el ámbito.</translation>
    </message>
    <message>
        <source>No evaluated example is in this row.</source>
        <translation>Ningún ejemplo evaluado está en esta fila.</translation>
    </message>
    <message>
        <source>Not defined for these examples (division by zero).</source>
        <translation>No definido para estos ejemplos (división por cero).</translation>
    </message>
    <message>
        <source>Cannot write the workbook: there is no room for temporary files in “%1”. Free some room or set TMPDIR to another folder.</source>
        <translation>No se puede escribir el libro: no hay sitio para archivos temporales en «%1». Haga sitio o ponga TMPDIR en otra carpeta.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>En el ámbito</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Interval, low</source>
        <translation>Intervalo, inferior</translation>
    </message>
    <message>
        <source>Interval, high</source>
        <translation>Intervalo, superior</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>No evaluados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Distancia (puntos)</translation>
    </message>
    <message>
        <source>Potential gain (points)</source>
        <translation>Ganancia posible (puntos)</translation>
    </message>
    <message>
        <source>Gain, low</source>
        <translation>Ganancia, inferior</translation>
    </message>
    <message>
        <source>Gain, high</source>
        <translation>Ganancia, superior</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Reference words</source>
        <translation>Palabras de referencia</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Reference ↓ Prediction →</source>
        <translation>Referencia ↓ Predicción →</translation>
    </message>
    <message>
        <source>Errors of</source>
        <translation>Errores de</translation>
    </message>
    <message>
        <source>cancelled.</source>
        <translation>cancelado.</translation>
    </message>
    <message>
        <source>state %1</source>
        <comment>of the project</comment>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <comment>within a sentence</comment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>word accuracy</source>
        <comment>within a sentence</comment>
        <translation>exactitud de palabras</translation>
    </message>
    <message>
        <source>sentence accuracy</source>
        <comment>within a sentence</comment>
        <translation>exactitud de frases</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1: the sample&apos;s data are not there. Install Headroom anew, or open a project of your own.</source>
        <translation>%1: los datos del proyecto de ejemplo no están. Instale Headroom de nuevo, o abra un proyecto propio.</translation>
    </message>
    <message>
        <source>%1: the folder can&apos;t be made.</source>
        <translation>%1: no se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>%1: can&apos;t be written.</source>
        <translation>%1: no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1: could not be opened within a minute.</source>
        <translation>%1: no se pudo abrir en un minuto.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. The pages are: %2.</source>
        <translation>No hay ninguna página «%1». Las páginas son: %2.</translation>
    </message>
    <message>
        <source>The page was not ready within a minute.</source>
        <translation>La página no estuvo lista en un minuto.</translation>
    </message>
    <message>
        <source>%1: the picture can&apos;t be written. Is the folder there, may you write in it?</source>
        <translation>%1: no se puede escribir la imagen. ¿Existe la carpeta, y se puede escribir en ella?</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>The project&apos;s folder can&apos;t be written. Check its permissions, or work on a copy.</source>
        <translation>No se puede escribir en la carpeta del proyecto. Compruebe sus permisos, o trabaje con una copia.</translation>
    </message>
    <message>
        <source>The project is open in another window or program. Close it there, or open it read-only.</source>
        <translation>El proyecto está abierto en otra ventana o programa. Ciérrelo allí, o ábralo solo para leer.</translation>
    </message>
    <message>
        <source>This file was not made by Headroom: “%1” is not as a project has it. It was not opened.</source>
        <translation>Este archivo no lo hizo Headroom: «%1» no es como lo tiene un proyecto. No se abrió.</translation>
    </message>
    <message>
        <source>This is not a Headroom project.</source>
        <translation>Esto no es un proyecto de Headroom.</translation>
    </message>
    <message>
        <source>This project was made by a newer version of Headroom (file version %1, this program knows %2). Update Headroom to open it.</source>
        <translation>Este proyecto lo hizo una versión más nueva de Headroom (versión de archivo %1, este programa conoce %2). Actualice Headroom para abrirlo.</translation>
    </message>
    <message>
        <source>The project file was moved, replaced or cut off while it was open. Save a copy elsewhere, then open the project again.</source>
        <translation>El archivo del proyecto se movió, se reemplazó o se cortó mientras estaba abierto. Guarde una copia en otro lugar y abra de nuevo el proyecto.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed. Make room and try again.</source>
        <translation>El disco está lleno: no se cambió nada. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project can&apos;t be written. Check the permissions of the file and its folder, or work on a copy.</source>
        <translation>El proyecto no se puede escribir. Compruebe los permisos del archivo y de su carpeta, o trabaje con una copia.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Close it and try again.</source>
        <translation>Otro programa está usando el archivo del proyecto. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run “headroom-cli check” on it, or go back to a backup.</source>
        <translation>El archivo del proyecto está dañado. Ejecute «headroom-cli check» sobre él, o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>A value is too large to be stored.</source>
        <translation>Un valor es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The project file can&apos;t be opened. Check that it exists and may be read.</source>
        <translation>El archivo del proyecto no se puede abrir. Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed. Nothing was changed; check the disk.</source>
        <translation>Falló la lectura o escritura del archivo del proyecto. No se cambió nada; compruebe el disco.</translation>
    </message>
    <message>
        <source>The project file could not be used.</source>
        <translation>El archivo del proyecto no se pudo usar.</translation>
    </message>
</context>
<context>
    <name>headroom::AboutCard</name>
    <message>
        <source>About this example</source>
        <translation>Sobre este ejemplo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment (C)</source>
        <translation>Comentario (C)</translation>
    </message>
</context>
<context>
    <name>headroom::AnswerPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Click, or press Enter, to change it</source>
        <translation>Clic o Enter para cambiarla</translation>
    </message>
    <message>
        <source>Label as text</source>
        <translation>Etiqueta como texto</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it as it was</source>
        <translation>Enter la guarda, Escape la deja como estaba</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>sin predicción</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>aún sin etiqueta</translation>
    </message>
</context>
<context>
    <name>headroom::BatchesCard</name>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Show its examples</source>
        <translation>Mostrar sus ejemplos</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Takes the rows back; what was labeled on them stays.</source>
        <translation>Retira las filas; lo que se etiquetó en ellas queda.</translation>
    </message>
    <message>
        <source>Undo takes back the newest step first. Undo (Ctrl+Z) the steps after this import, then it can be taken back here.</source>
        <translation>Deshacer retira primero el paso más reciente. Deshaga (Ctrl+Z) los pasos posteriores a esta importación; después se puede deshacer aquí.</translation>
    </message>
</context>
<context>
    <name>headroom::BatchesModel</name>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 del archivo: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Hash del archivo</translation>
    </message>
</context>
<context>
    <name>headroom::ChipButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>headroom::ClassDelegate</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
</context>
<context>
    <name>headroom::ClassListModel</name>
    <message>
        <source>%1, the label, key %2</source>
        <translation>%1, la etiqueta, tecla %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>headroom::ClassPalette</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Names, colours, keys, order; merge and delete</source>
        <translation>Nombres, colores, teclas, orden; fusionar y borrar</translation>
    </message>
</context>
<context>
    <name>headroom::ColourChoice</name>
    <message>
        <source>Automatic colour</source>
        <translation>Color automático</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Its own colour</source>
        <translation>Color propio</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
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
        <translation>nombre</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>headroom::ConfusionView</name>
    <message>
        <source>Confusion matrix: rows are reference labels, columns predictions</source>
        <translation>Matriz de confusión: las filas son etiquetas de referencia, las columnas predicciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 taken for %2: %3 examples
%4 of the label, %5 of the prediction</source>
        <comment>%1 and %2 are classes</comment>
        <translation>
            <numerusform>%1 tomado por %2: %3 ejemplo
%4 de la etiqueta, %5 de la predicción</numerusform>
            <numerusform>%1 tomado por %2: %3 ejemplos
%4 de la etiqueta, %5 de la predicción</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CopyCommands</name>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Proyectos de Headroom (*.headroom)</translation>
    </message>
    <message>
        <source>The copy can&apos;t replace the project that is open. Choose another name.</source>
        <translation>La copia no puede reemplazar el proyecto abierto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced.</source>
        <translation>%1 no se puede reemplazar.</translation>
    </message>
    <message>
        <source>The other copy holds nothing new.</source>
        <translation>La otra copia no contiene nada nuevo.</translation>
    </message>
    <message>
        <source>Merged: %1 new events, %2 new imports, %3 new examples.</source>
        <translation>Fusionado: eventos nuevos %1, importaciones nuevas %2, ejemplos nuevos %3.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln example(s) were labeled differently on both sides and wait for a decision: scope &quot;disputed&quot;.</source>
        <translation>
            <numerusform> %Ln ejemplo se etiquetó de forma distinta en ambos lados y espera una decisión: ámbito «disputed».</numerusform>
            <numerusform> %Ln ejemplos se etiquetaron de forma distinta en ambos lados y esperan una decisión: ámbito «disputed».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln name(s) were made on both sides and are one now.</source>
        <translation>
            <numerusform> %Ln nombre se creó en ambos lados y ahora es uno solo.</numerusform>
            <numerusform> %Ln nombres se crearon en ambos lados y ahora son uno solo cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source> A backup from before: %1</source>
        <translation> Una copia de seguridad de antes: %1</translation>
    </message>
    <message>
        <source>&amp;Check the Project</source>
        <translation>Comprobar el &amp;proyecto</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Make a Back&amp;up</source>
        <translation>Hacer copia de &amp;seguridad</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>Fusionar otra c&amp;opia…</translation>
    </message>
    <message>
        <source>%1 copy.headroom</source>
        <translation>%1 copia.headroom</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>The copy is complete: %1</source>
        <translation>La copia está completa: %1</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is complete: %1</source>
        <translation>La copia de seguridad está completa: %1</translation>
    </message>
    <message>
        <source>Merge another copy of this project</source>
        <translation>Fusionar otra copia de este proyecto</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Comprobando el proyecto</translation>
    </message>
    <message>
        <source>The project is sound: file, journal, imported rows and state.</source>
        <translation>El proyecto está bien: archivo, diario, filas importadas y estado.</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Comprobación del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found. A copy can be written whose state is made anew from the journal; this file stays as it is.</source>
        <translation>
            <numerusform>%Ln problema encontrado. Se puede escribir una copia cuyo estado se rehace a partir del diario; este archivo queda como está.</numerusform>
            <numerusform>%Ln problemas encontrados. Se puede escribir una copia cuyo estado se rehace a partir del diario; este archivo queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a Repaired Copy…</source>
        <translation>Escribir una copia reparada…</translation>
    </message>
    <message>
        <source>%1 repaired.headroom</source>
        <translation>%1 reparado.headroom</translation>
    </message>
    <message>
        <source>Write a repaired copy</source>
        <translation>Escribir una copia reparada</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>The repaired copy: %1</source>
        <translation>La copia reparada: %1</translation>
    </message>
</context>
<context>
    <name>headroom::DataExport</name>
    <message>
        <source>Exporting the data</source>
        <translation>Exportando los datos</translation>
    </message>
</context>
<context>
    <name>headroom::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>Import a table with one row an example, or a folder of images or audio files. Files can also be dropped on the window.</source>
        <translation>Importe una tabla con una fila por ejemplo, o una carpeta de imágenes o archivos de audio. También se pueden soltar archivos sobre la ventana.</translation>
    </message>
    <message numerus="yes">
        <source>over %1 examples in scope</source>
        <translation>
            <numerusform>sobre %1 ejemplo del ámbito</numerusform>
            <numerusform>sobre %1 ejemplos del ámbito</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::DefinitionForm</name>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>When it applies and when not; shown where it is chosen</source>
        <translation>Cuándo se aplica y cuándo no; se muestra donde se elige</translation>
    </message>
    <message>
        <source>none: put on by hand</source>
        <translation>ninguna: se pone a mano</translation>
    </message>
    <message>
        <source>A query such as: factory = 2 and line = 17. The tag then holds where the query does.</source>
        <translation>Una consulta como: factory = 2 and line = 17. La marca vale entonces donde vale la consulta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>headroom::DefinitionsDialog</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Un lugar hacia arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Un lugar hacia abajo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>A new one at the end</source>
        <translation>Una nueva al final</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>What has this one counts as the other from now on</source>
        <translation>Lo que tiene esta cuenta desde ahora como la otra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Takes it off everything that has it</source>
        <translation>La quita de todo lo que la tiene</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>%1 (will be deleted)</source>
        <translation>%1 (se borrará)</translation>
    </message>
    <message>
        <source>%1 (will be merged)</source>
        <translation>%1 (se fusionará)</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Another one has this name. Merge them, or give this one another name.</source>
        <translation>Otra tiene este nombre. Fusiónelas o dé a esta otro nombre.</translation>
    </message>
    <message>
        <source>Another one has this key.</source>
        <translation>Otra tiene esta tecla.</translation>
    </message>
</context>
<context>
    <name>headroom::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;History of the Project…</source>
        <translation>&amp;Historial del proyecto…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>headroom::EditService</name>
    <message>
        <source>The project is open for reading only: %1</source>
        <translation>El proyecto está abierto solo para leer: %1</translation>
    </message>
    <message>
        <source>Undo has to wait until the newest edits are saved.</source>
        <translation>Deshacer tiene que esperar a que se guarden los cambios más recientes.</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorTableDelegate</name>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>not a random sample</source>
        <translation>no es una muestra al azar</translation>
    </message>
    <message>
        <source>Human-level performance in percent</source>
        <translation>Nivel humano en tanto por ciento</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorTableModel</name>
    <message>
        <source>“%1” is no percentage: type a number from 0 to 100, such as 92.4.</source>
        <translation>«%1» no es un porcentaje: escriba un número de 0 a 100, como 92,4.</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorTableView</name>
    <message>
        <source>Errors by tag, field value or class</source>
        <translation>Errores por marca, valor de campo o clase</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorsCards</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Nivel humano (HLP)</translation>
    </message>
    <message>
        <source>Largest potential gain</source>
        <translation>Mayor ganancia posible</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Against another run</source>
        <translation>Frente a otra ejecución</translation>
    </message>
    <message>
        <source>Model, %1</source>
        <comment>%1 is the metric&apos;s name</comment>
        <translation>Modelo, %1</translation>
    </message>
    <message>
        <source>Nothing of the scope is evaluated.</source>
        <translation>Nada del ámbito está evaluado.</translation>
    </message>
    <message>
        <source>95% CI %1</source>
        <comment>confidence interval</comment>
        <translation>IC 95 % %1</translation>
    </message>
    <message>
        <source>nothing is evaluated</source>
        <translation>nada está evaluado</translation>
    </message>
    <message>
        <source>Not known for the whole scope.</source>
        <translation>No se conoce para todo el ámbito.</translation>
    </message>
    <message>
        <source>gap %1</source>
        <comment>in percentage points</comment>
        <translation>distancia %1</translation>
    </message>
    <message>
        <source>not known for the scope</source>
        <translation>no se conoce para el ámbito</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>escribirlo</translation>
    </message>
    <message>
        <source>No row has both a baseline and room below it.</source>
        <translation>Ninguna fila tiene a la vez comparación y margen bajo ella.</translation>
    </message>
    <message>
        <source>type the HLP of a row below</source>
        <translation>escriba abajo el HLP de una fila</translation>
    </message>
    <message>
        <source>no HLP below</source>
        <translation>abajo no hay HLP</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>of %1 evaluated</source>
        <translation>de %1 evaluados</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>of %1, none reviewed</source>
        <translation>de %1, ninguno revisado</translation>
    </message>
    <message>
        <source>none reviewed</source>
        <translation>ninguno revisado</translation>
    </message>
    <message>
        <source>%1 errors + %2 right reviewed</source>
        <translation>%1 errores + %2 correctos revisados</translation>
    </message>
    <message>
        <source>%1 + %2 reviewed</source>
        <translation>%1 + %2 revisados</translation>
    </message>
    <message>
        <source>No run to compare with is chosen.</source>
        <translation>No se ha elegido ninguna ejecución con la que comparar.</translation>
    </message>
    <message>
        <source>choose “Compare” above</source>
        <translation>elija arriba «Comparar»</translation>
    </message>
    <message>
        <source>no other run yet</source>
        <translation>aún no hay otra ejecución</translation>
    </message>
    <message>
        <source>Against %1</source>
        <comment>an older run</comment>
        <translation>Frente a %1</translation>
    </message>
    <message>
        <source>95% interval %1 points</source>
        <translation>intervalo del 95 % %1 puntos</translation>
    </message>
    <message>
        <source>No example is evaluated for both runs.</source>
        <translation>Ningún ejemplo está evaluado en ambas ejecuciones.</translation>
    </message>
    <message>
        <source>%1 fixed</source>
        <translation>%1 arreglados</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 estropeados</translation>
    </message>
</context>
<context>
    <name>headroom::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Review errors and right examples…</source>
        <translation>Revisar errores y ejemplos correctos…</translation>
    </message>
    <message>
        <source>Type the human level of the scope…</source>
        <translation>Escribir el nivel humano del ámbito…</translation>
    </message>
    <message>
        <source>Show the headroom map</source>
        <translation>Mostrar el mapa Headroom</translation>
    </message>
    <message>
        <source>Show the confusion matrix or the residuals</source>
        <translation>Mostrar la matriz de confusión o los residuos</translation>
    </message>
    <message>
        <source>Copy the table of errors</source>
        <translation>Copiar la tabla de errores</translation>
    </message>
    <message>
        <source>Save the table of errors…</source>
        <translation>Guardar la tabla de errores…</translation>
    </message>
    <message>
        <source>Review 100 + 100…</source>
        <translation>Revisar 100 + 100…</translation>
    </message>
    <message>
        <source>Review 100 errors + 100 right examples</source>
        <translation>Revisar 100 errores + 100 ejemplos correctos</translation>
    </message>
    <message>
        <source>Review 100 errors + 100 right examples, drawn at random: it makes the figures of tags put on by hand honest (Ctrl+R)</source>
        <translation>Revisar 100 errores + 100 ejemplos correctos, sacados al azar: hace honestas las cifras de las marcas puestas a mano (Ctrl+R)</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Sin cifras</translation>
    </message>
    <message>
        <source>Narrow the scope to it</source>
        <translation>Limitar el ámbito a esto</translation>
    </message>
    <message>
        <source>Make it the scope</source>
        <translation>Usarlo como ámbito</translation>
    </message>
    <message>
        <source>Open on the Label page</source>
        <translation>Abrir en la página «Etiquetar»</translation>
    </message>
    <message>
        <source>Human level</source>
        <translation>Nivel humano</translation>
    </message>
    <message>
        <source>How often a person gives the reference label, in percent:</source>
        <translation>Cuántas veces una persona da la etiqueta de referencia, en tanto por ciento:</translation>
    </message>
    <message>
        <source>“%1” is no percentage: type a number from 0 to 100, such as 92.4.</source>
        <translation>«%1» no es un porcentaje: escriba un número de 0 a 100, como 92,4.</translation>
    </message>
    <message>
        <source>Review sample: %1 errors + %2 right</source>
        <translation>Muestra: %1 errores + %2 correctos</translation>
    </message>
    <message>
        <source>There are no errors to review yet: import a model&apos;s predictions first.</source>
        <translation>Aún no hay errores que revisar: importe primero las predicciones de un modelo.</translation>
    </message>
</context>
<context>
    <name>headroom::ExampleGrid</name>
    <message>
        <source>Examples of the queue</source>
        <translation>Ejemplos de la cola</translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesModel</name>
    <message>
        <source>none</source>
        <comment>no tag fits</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Prediction (differences marked)</source>
        <translation>Predicción (diferencias marcadas)</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>WER</source>
        <comment>word error rate</comment>
        <translation>WER</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesPanel</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>Sin ejemplos</translation>
    </message>
    <message>
        <source>All in scope</source>
        <translation>Todo en el ámbito</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 examples</source>
        <translation>
            <numerusform>%1 ejemplo</numerusform>
            <numerusform>%1 ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter abre</translation>
    </message>
    <message>
        <source>Enter opens · T tags · N none fits · keys label and tag</source>
        <translation>Enter abre · T marca · N ninguna va · las teclas etiquetan y marcan</translation>
    </message>
    <message>
        <source>No errors here</source>
        <translation>Aquí no hay errores</translation>
    </message>
    <message>
        <source>No examples here</source>
        <translation>Aquí no hay ejemplos</translation>
    </message>
    <message>
        <source>All evaluated examples of “%1” are right.</source>
        <translation>Todos los ejemplos evaluados de «%1» son correctos.</translation>
    </message>
    <message>
        <source>No evaluated example in scope is of this kind.</source>
        <translation>Ningún ejemplo evaluado del ámbito es de este tipo.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Marca nueva…</translation>
    </message>
    <message>
        <source>None fits	n</source>
        <translation>Ninguna va	n</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Marca nueva</translation>
    </message>
    <message>
        <source>What is the tag called?</source>
        <translation>¿Cómo se llama la marca?</translation>
    </message>
    <message>
        <source>Open on the Label page</source>
        <translation>Abrir en la página «Etiquetar»</translation>
    </message>
</context>
<context>
    <name>headroom::ExamplesView</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>headroom::ExportCommands</name>
    <message>
        <source>&amp;Export Data…</source>
        <translation>&amp;Exportar datos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written: %1</source>
        <translation>
            <numerusform>%Ln ejemplo escrito: %1</numerusform>
            <numerusform>%Ln ejemplos escritos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exportar los datos</translation>
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
        <translation>Exportar in&amp;forme…</translation>
    </message>
</context>
<context>
    <name>headroom::ExportDataDialog</name>
    <message numerus="yes">
        <source>The scope: %1 examples</source>
        <translation>
            <numerusform>El ámbito: %1 ejemplo</numerusform>
            <numerusform>El ámbito: %1 ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 examples</source>
        <translation>
            <numerusform>El único ejemplo (%1)</numerusform>
            <numerusform>Todos los %1 ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exportar los datos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>CSV: a table for any program</source>
        <translation>CSV: una tabla para cualquier programa</translation>
    </message>
    <message>
        <source>JSON Lines: comes back without loss</source>
        <translation>JSON Lines: vuelve sin pérdidas</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columnas:</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Texts are written as they are; nothing is changed for spreadsheet programs. A text that is empty and one that is missing look alike to most programs.</source>
        <translation>Los textos se escriben como son; nada se cambia para las hojas de cálculo. Un texto vacío y uno ausente parecen iguales a la mayoría de los programas.</translation>
    </message>
    <message>
        <source>One object a line: missing is null, tags are lists.</source>
        <translation>Un objeto por línea: lo ausente es null, las marcas son listas.</translation>
    </message>
</context>
<context>
    <name>headroom::FieldChart</name>
    <message>
        <source>Values of the field</source>
        <translation>Valores del campo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 examples</source>
        <translation>
            <numerusform>%1: %2 ejemplo</numerusform>
            <numerusform>%1: %2 ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FieldPanel</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values of the field</source>
        <translation>Valores del campo</translation>
    </message>
    <message>
        <source>no values in the scope</source>
        <translation>sin valores en el ámbito</translation>
    </message>
    <message>
        <source>a click narrows the scope</source>
        <translation>un clic limita el ámbito</translation>
    </message>
</context>
<context>
    <name>headroom::FieldValuesModel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>headroom::FieldsModel</name>
    <message>
        <source>%1, measured</source>
        <translation>%1, medido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Máximo</translation>
    </message>
</context>
<context>
    <name>headroom::FileCommands</name>
    <message>
        <source>&amp;New from a Table…</source>
        <translation>&amp;Nuevo desde una tabla…</translation>
    </message>
    <message>
        <source>New from a &amp;Folder…</source>
        <translation>Nuevo desde una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the Sam&amp;ple Project</source>
        <translation>Abrir el &amp;proyecto de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import a Fo&amp;lder…</source>
        <translation>Importar una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Another La&amp;beler…</source>
        <translation>Otro etiqueta&amp;dor…</translation>
    </message>
    <message>
        <source>&amp;Close the Project</source>
        <translation>Cerrar el pro&amp;yecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom);;All files (*)</source>
        <translation>Proyectos de Headroom (*.headroom);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The sample&apos;s data are not installed. Open a project, or make one from a table of your own.</source>
        <translation>Los datos del proyecto de ejemplo no están instalados. Abra un proyecto, o haga uno a partir de una tabla propia.</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Creando el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>%1 is neither a project, a table nor a folder.</source>
        <translation>%1 no es ni un proyecto, ni una tabla, ni una carpeta.</translation>
    </message>
    <message>
        <source>Another labeler</source>
        <translation>Otro etiquetador</translation>
    </message>
    <message>
        <source>From now on judgments are kept under this name:</source>
        <translation>Desde ahora los juicios se guardan con este nombre:</translation>
    </message>
    <message>
        <source>Edits are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) could not be written and would be lost: %1</source>
        <translation>
            <numerusform>%Ln cambio no se pudo escribir y se perdería: %1</numerusform>
            <numerusform>%Ln cambios no se pudieron escribir y se perderían: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still running. It would be cancelled.</source>
        <translation>«%1» sigue en marcha. Se cancelaría.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>Cancelarlo y cerrar</translation>
    </message>
</context>
<context>
    <name>headroom::Filmstrip</name>
    <message>
        <source>Examples around the current one</source>
        <translation>Ejemplos en torno al actual</translation>
    </message>
</context>
<context>
    <name>headroom::HeadroomMapView</name>
    <message>
        <source>Headroom map</source>
        <translation>Mapa Headroom</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>%1: accuracy %2, share of data %3</source>
        <translation>%1: exactitud %2, parte de los datos %3</translation>
    </message>
    <message>
        <source> (estimated)</source>
        <translation> (estimado)</translation>
    </message>
    <message>
        <source>potential gain %1 points</source>
        <translation>ganancia posible %1 puntos</translation>
    </message>
</context>
<context>
    <name>headroom::HelpCommands</name>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>&amp;Acerca de Headroom</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Acerca de Headroom</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;Where is the headroom? Error analysis and labeling for people who improve machine learning by improving the data.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Headroom %1&lt;/h3&gt;&lt;p&gt;¿Dónde está el margen? Análisis de errores y etiquetado para quienes mejoran el aprendizaje automático mejorando los datos.&lt;/p&gt;&lt;p&gt;Software libre bajo la GNU General Public License, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>headroom::HistoryDialog</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>of another copy</source>
        <translation>de otra copia</translation>
    </message>
    <message>
        <source>Back to Here</source>
        <translation>Volver hasta aquí</translation>
    </message>
    <message>
        <source>History of the project</source>
        <translation>Historial del proyecto</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, el más reciente primero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para leer.</translation>
    </message>
    <message numerus="yes">
        <source>Going back takes back the %Ln step(s) above that you made; each can be put back by Redo.</source>
        <translation>
            <numerusform>Volver deshace el %Ln paso propio de arriba; «Rehacer» lo recupera.</numerusform>
            <numerusform>Volver deshace los %Ln pasos propios de arriba; «Rehacer» los recupera uno a uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of your own steps to go back to. Steps of other copies stay.</source>
        <translation>Elija uno de sus propios pasos al que volver. Los pasos de otras copias quedan.</translation>
    </message>
</context>
<context>
    <name>headroom::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>ajustada %1</translation>
    </message>
</context>
<context>
    <name>headroom::ImportColumnsModel</name>
    <message>
        <source>as recognised</source>
        <translation>según se reconozca</translation>
    </message>
    <message>
        <source>as recognised: %1</source>
        <translation>reconocido: %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Run or class</source>
        <translation>Ejecución o clase</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
</context>
<context>
    <name>headroom::ImportDialog</name>
    <message>
        <source>%1 rows read: %2 new examples, %3 updated.</source>
        <translation>Filas leídas: %1; ejemplos nuevos: %2, actualizados: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bad rows left out.</source>
        <translation>
            <numerusform>%1 fila defectuosa omitida.</numerusform>
            <numerusform>%1 filas defectuosas omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out: their keys are not in the project.</source>
        <translation>
            <numerusform>%1 fila omitida: su clave no está en el proyecto.</numerusform>
            <numerusform>%1 filas omitidas: sus claves no están en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>New project from %1</source>
        <translation>Proyecto nuevo desde %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Leyendo las primeras filas…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Recognise anew</source>
        <translation>Reconocer de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>of the import that stopped</source>
        <translation>de la importación que se detuvo</translation>
    </message>
    <message>
        <source>The options of the last import of a table with these columns are used.</source>
        <translation>Se usan las opciones de la última importación de una tabla con estas columnas.</translation>
    </message>
    <message>
        <source>Close; go on importing</source>
        <translation>Cerrar; seguir importando</translation>
    </message>
</context>
<context>
    <name>headroom::ImportJob</name>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: no existe esa carpeta.</translation>
    </message>
</context>
<context>
    <name>headroom::ImportOptionsForm</name>
    <message>
        <source>The folder that holds a file names its label</source>
        <translation>La carpeta de un archivo da su etiqueta</translation>
    </message>
    <message>
        <source>Between cells stands</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>según se reconozca</translation>
    </message>
    <message>
        <source>a comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>a semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>a bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>Spaces around cells don&apos;t count</source>
        <translation>Los espacios en torno a las celdas no cuentan</translation>
    </message>
    <message>
        <source>Decimal comma: 3,14</source>
        <translation>Coma decimal: 3,14</translation>
    </message>
    <message>
        <source>Also means &quot;no value&quot;</source>
        <translation>También «sin valor»</translation>
    </message>
    <message>
        <source>such as ?, -1</source>
        <translation>como ?, -1</translation>
    </message>
    <message>
        <source>Besides the empty cell, NA, null and the like; several separated by commas.</source>
        <translation>Además de la celda vacía, NA, null y similares; varios separados por comas.</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read</source>
        <translation>Filas ilegibles</translation>
    </message>
    <message>
        <source>stop: import nothing</source>
        <translation>parar: no importar nada</translation>
    </message>
    <message>
        <source>leave them out and list them</source>
        <translation>omitirlas y listarlas</translation>
    </message>
    <message>
        <source>Only add to examples that are here already</source>
        <translation>Solo completar ejemplos ya existentes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Licencia de los datos</translation>
    </message>
    <message>
        <source>such as CC BY 4.0</source>
        <translation>como CC BY 4.0</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Carpeta de medios</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Media paths begin in</source>
        <translation>Las rutas de medios parten de</translation>
    </message>
    <message>
        <source>Folder in which the media paths begin</source>
        <translation>Carpeta de la que parten las rutas de medios</translation>
    </message>
</context>
<context>
    <name>headroom::ImportPane</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>what each column is can be changed here</source>
        <translation>aquí se cambia qué es cada columna</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows; types by the first %2</source>
        <translation>%1 filas; tipos según las primeras %2</translation>
    </message>
    <message>
        <source>among the first %1 rows</source>
        <translation>entre las primeras %1 filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s)</source>
        <translation>
            <numerusform>%Ln fila defectuosa</numerusform>
            <numerusform>%Ln filas defectuosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not among the rows shown above.</source>
        <translation>La línea %1 no está entre las filas mostradas arriba.</translation>
    </message>
</context>
<context>
    <name>headroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>headroom::LabelActions</name>
    <message>
        <source>Move on after a label</source>
        <translation>Avanzar tras etiquetar</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>None of these tags, next</source>
        <translation>Ninguna de estas marcas, siguiente</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Marca nueva…</translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Edit the label</source>
        <translation>Editar la etiqueta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Zoom to fit or one to one</source>
        <translation>Ajustar o tamaño real</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o parar</translation>
    </message>
    <message>
        <source>Grid or single view</source>
        <translation>Cuadrícula o individual</translation>
    </message>
    <message>
        <source>Find by key…</source>
        <translation>Buscar por clave…</translation>
    </message>
    <message>
        <source>Select the whole queue</source>
        <translation>Seleccionar toda la cola</translation>
    </message>
    <message>
        <source>Fill the queue anew</source>
        <translation>Rellenar la cola de nuevo</translation>
    </message>
</context>
<context>
    <name>headroom::LabelCommands</name>
    <message>
        <source>Change many examples</source>
        <translation>Cambiar muchos ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>This changes %Ln examples in one step. Undo takes it back.</source>
        <translation>
            <numerusform>Esto cambia %Ln ejemplo en un paso. «Deshacer» lo revierte.</numerusform>
            <numerusform>Esto cambia %Ln ejemplos en un paso. «Deshacer» lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
</context>
<context>
    <name>headroom::LabelPage</name>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>This was the last example of the queue.</source>
        <translation>Este era el último ejemplo de la cola.</translation>
    </message>
    <message>
        <source>Find by key</source>
        <translation>Buscar por clave</translation>
    </message>
    <message>
        <source>Key of the example, or its beginning:</source>
        <translation>Clave del ejemplo, o su comienzo:</translation>
    </message>
    <message>
        <source>No example of this queue has a key that begins with “%1”. “All in scope” may have it.</source>
        <translation>Ningún ejemplo de esta cola tiene una clave que empiece por «%1». Quizá esté en «Todo en el ámbito».</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Marca nueva</translation>
    </message>
    <message>
        <source>Name of the tag, to be put on at once:</source>
        <translation>Nombre de la marca, que se pondrá enseguida:</translation>
    </message>
</context>
<context>
    <name>headroom::LabelTools</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Which examples to go through</source>
        <translation>Qué ejemplos se recorren</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>%1 (G)</source>
        <translation>%1 (G)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>On to the next example (Space)</source>
        <translation>Al ejemplo siguiente (Espacio)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>headroom::LabelViews</name>
    <message>
        <source>Nothing to go through</source>
        <translation>Nada que recorrer</translation>
    </message>
    <message>
        <source>Show all in scope</source>
        <translation>Mostrar todo el ámbito</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 — Headroom</source>
        <translation>%1 — Headroom</translation>
    </message>
    <message>
        <source>The project is open for reading only: %1</source>
        <translation>El proyecto está abierto solo para leer: %1</translation>
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
        <translation>Mapa Headroom</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>% of the label (row)</source>
        <translation>% de la etiqueta (fila)</translation>
    </message>
    <message>
        <source>% of the prediction (column)</source>
        <translation>% de la predicción (columna)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Row %</source>
        <translation>% de fila</translation>
    </message>
    <message>
        <source>Column %</source>
        <translation>% de columna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not drawn</source>
        <translation>
            <numerusform>%Ln fila no dibujada</numerusform>
            <numerusform>%Ln filas no dibujadas</numerusform>
        </translation>
    </message>
    <message>
        <source>width = share of data · shaded area = potential gain</source>
        <translation>anchura = parte de los datos · sombreado = ganancia posible</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>the %1 most confused classes</source>
        <translation>las %1 clases más confundidas</translation>
    </message>
    <message>
        <source>rows: labels · columns: predictions</source>
        <translation>filas: etiquetas · columnas: predicciones</translation>
    </message>
    <message>
        <source>red: outside the tolerance</source>
        <translation>rojo: fuera de la tolerancia</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>A row appears here once its share of the data and its accuracy are known.</source>
        <translation>Una fila aparece aquí cuando se conocen su parte de los datos y su exactitud.</translation>
    </message>
    <message>
        <source>No example in scope has both a label and a prediction.</source>
        <translation>Ningún ejemplo del ámbito tiene a la vez etiqueta y predicción.</translation>
    </message>
</context>
<context>
    <name>headroom::MediaCard</name>
    <message>
        <source>Media folders</source>
        <translation>Carpetas de medios</translation>
    </message>
    <message>
        <source>Where is this folder now?</source>
        <translation>¿Dónde está ahora esta carpeta?</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>One more folder of media</source>
        <translation>Otra carpeta de medios</translation>
    </message>
    <message>
        <source>Folder of the media</source>
        <translation>Carpeta de los medios</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>¿Dónde está ahora %1?</translation>
    </message>
</context>
<context>
    <name>headroom::MediaPlaces</name>
    <message>
        <source>Looking for media</source>
        <translation>Buscando los medios</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: no existe esa carpeta.</translation>
    </message>
</context>
<context>
    <name>headroom::MediaPlacesModel</name>
    <message>
        <source>not known on this machine</source>
        <translation>no se conoce en esta máquina</translation>
    </message>
    <message>
        <source>%1 (not approved here)</source>
        <translation>%1 (no aprobada aquí)</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>When it was imported: %1</source>
        <translation>Al importarse: %1</translation>
    </message>
    <message>
        <source>The first that is missing: %1</source>
        <translation>El primero que falta: %1</translation>
    </message>
    <message>
        <source>Folder on this machine</source>
        <translation>Carpeta en esta máquina</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
</context>
<context>
    <name>headroom::MediaStage</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Fields of the example</source>
        <translation>Campos del ejemplo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
</context>
<context>
    <name>headroom::NewProjectForm</name>
    <message>
        <source>What the labels are</source>
        <translation>Qué son las etiquetas</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo de proyecto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Proyectos de Headroom (*.headroom)</translation>
    </message>
    <message>
        <source>Say where the project file goes.</source>
        <translation>Diga dónde va el archivo de proyecto.</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name for the project.</source>
        <translation>%1 ya existe: elija otro nombre para el proyecto.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>headroom::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>headroom::PageArea</name>
    <message numerus="yes">
        <source>%Ln edit(s) could not be written: %1</source>
        <translation>
            <numerusform>%Ln cambio no se pudo escribir: %1</numerusform>
            <numerusform>%Ln cambios no se pudieron escribir: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>headroom::PreviewModel</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts as missing.</source>
        <translation>«%1» cuenta como ausente.</translation>
    </message>
</context>
<context>
    <name>headroom::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>headroom::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>headroom::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>headroom::ReportMaker</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>El informe se canceló.</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tan ancho como quepa</translation>
    </message>
    <message>
        <source>Export report as %1…</source>
        <translation>Exportar informe como %1…</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The report was cancelled</source>
        <translation>El informe se canceló</translation>
    </message>
    <message>
        <source>Change an option to make it again.</source>
        <translation>Cambie una opción para hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>Aún no hay informe</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>El informe está escrito: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPanel</name>
    <message>
        <source>Title of the report</source>
        <translation>Título del informe</translation>
    </message>
    <message>
        <source>Run of the report</source>
        <translation>Ejecución del informe</translation>
    </message>
    <message>
        <source>Scope of the report</source>
        <translation>Ámbito del informe</translation>
    </message>
    <message>
        <source>Baseline of the report</source>
        <translation>Referencia de comparación del informe</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Cifra publicada</translation>
    </message>
    <message>
        <source>Source of the published figure</source>
        <translation>Fuente de la cifra publicada</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Fields with a table</source>
        <translation>Campos con tabla</translation>
    </message>
    <message>
        <source>Rows whose errors are shown</source>
        <translation>Filas con errores mostrados</translation>
    </message>
    <message>
        <source>Errors shown of each</source>
        <translation>Errores mostrados por fila</translation>
    </message>
    <message>
        <source>where it is published</source>
        <translation>dónde está publicada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Nivel humano (HLP)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>A published figure</source>
        <translation>Una cifra publicada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>todos los ejemplos</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>headroom::ResidualsView</name>
    <message>
        <source>Residuals: prediction − reference</source>
        <translation>Residuos: predicción − referencia</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
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
        <translation>predicción − referencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 examples</source>
        <translation>
            <numerusform>%1 a %2: %3 ejemplo</numerusform>
            <numerusform>%1 a %2: %3 ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ReviewSampleDialog</name>
    <message>
        <source>Review errors and right examples</source>
        <translation>Revisar errores y ejemplos correctos</translation>
    </message>
    <message>
        <source>Same seed and data draw the same examples on every machine.</source>
        <translation>La misma semilla y los mismos datos sacan los mismos ejemplos en cualquier máquina.</translation>
    </message>
    <message>
        <source>Examples are drawn at random, errors and right ones apart. Once you have gone through them and put tags on, the table knows each tag&apos;s share of the data and its accuracy, though nobody looked at the rest.</source>
        <translation>Los ejemplos se sacan al azar, los errores y los correctos por separado. Una vez revisados y con sus marcas puestas, la tabla conoce la parte de los datos de cada marca y su exactitud, aunque nadie haya mirado el resto.</translation>
    </message>
    <message>
        <source>&amp;Errors, of %1:</source>
        <translation>&amp;Errores, de %1:</translation>
    </message>
    <message>
        <source>&amp;Right examples, of %1:</source>
        <translation>Ejemplos &amp;correctos, de %1:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>Draw and review</source>
        <translation>Sacar y revisar</translation>
    </message>
    <message>
        <source>Go on with the last draw (%1 of %2 done)</source>
        <translation>Seguir con el último sorteo (%1 de %2 hechos)</translation>
    </message>
    <message>
        <source>Drawn from all examples; the errors are those of %1.</source>
        <translation>Sacados de todos los ejemplos; los errores son los de %1.</translation>
    </message>
    <message>
        <source>Drawn from the scope %1; the errors are those of %2.</source>
        <translation>Sacados del ámbito %1; los errores son los de %2.</translation>
    </message>
    <message>
        <source>Without right examples a tag&apos;s accuracy stays unknown.</source>
        <translation>Sin ejemplos correctos, la exactitud de una marca sigue sin conocerse.</translation>
    </message>
</context>
<context>
    <name>headroom::RowsPanel</name>
    <message>
        <source>Tags and slices</source>
        <translation>Marcas y segmentos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>orden: %1</translation>
    </message>
    <message>
        <source>≈ estimated from the reviewed</source>
        <translation>≈ estimado de los revisados</translation>
    </message>
    <message>
        <source>tags overlap: don&apos;t add gains</source>
        <translation>las marcas se solapan: no sume ganancias</translation>
    </message>
    <message>
        <source>Rows: tags</source>
        <translation>Filas: marcas</translation>
    </message>
    <message>
        <source>Rows: classes</source>
        <translation>Filas: clases</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Comparación: %1</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Aún no hay marcas</translation>
    </message>
    <message>
        <source>Draw errors and right examples at random, go through them and put tags on: this table then shows which tag is worth the work. Or choose a field under “Rows”.</source>
        <translation>Saque al azar errores y ejemplos correctos, revíselos y póngales marcas: esta tabla mostrará entonces qué marca merece el trabajo. O elija un campo en «Filas».</translation>
    </message>
    <message>
        <source>Review errors and right examples…</source>
        <translation>Revisar errores y ejemplos correctos…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saved the table as %1.</source>
        <translation>Tabla guardada como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 no se pudo escribir: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>Valores de un campo</translation>
    </message>
    <message>
        <source>Human level (HLP)</source>
        <translation>Nivel humano (HLP)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Published: %1% (%2)…</source>
        <translation>Publicado: %1 % (%2)…</translation>
    </message>
    <message>
        <source>Published figure…</source>
        <translation>Cifra publicada…</translation>
    </message>
    <message>
        <source>Published figure</source>
        <translation>Cifra publicada</translation>
    </message>
    <message>
        <source>The published accuracy, in percent:</source>
        <translation>La exactitud publicada, en tanto por ciento:</translation>
    </message>
    <message>
        <source>“%1” is no percentage: type a number from 0 to 100, such as 92.4.</source>
        <translation>«%1» no es un porcentaje: escriba un número de 0 a 100, como 92,4.</translation>
    </message>
    <message>
        <source>Where it is published (authors, year, table):</source>
        <translation>Dónde está publicada (autores, año, tabla):</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>Open on the Label page</source>
        <translation>Abrir en la página «Etiquetar»</translation>
    </message>
    <message>
        <source>Narrow the scope to it</source>
        <translation>Limitar el ámbito a esto</translation>
    </message>
    <message>
        <source>Type the HLP	F2</source>
        <translation>Escribir el HLP	F2</translation>
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
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Sentence accuracy</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Word accuracy</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
</context>
<context>
    <name>headroom::Scope</name>
    <message>
        <source>The project holds no predictions yet: import a model&apos;s predictions.</source>
        <translation>El proyecto aún no contiene predicciones: importe las predicciones de un modelo.</translation>
    </message>
</context>
<context>
    <name>headroom::ScopeBar</name>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>All examples. Type a query, such as: error and accent = &quot;UK&quot;</source>
        <translation>Todos los ejemplos. Escriba una consulta, como: error and accent = &quot;UK&quot;</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Todos los ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 examples</source>
        <translation>
            <numerusform>%1 de %2 ejemplo</numerusform>
            <numerusform>%1 de %2 ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope that is in force: %1</source>
        <translation>El ámbito vigente: %1</translation>
    </message>
    <message>
        <source>all examples</source>
        <translation>todos los ejemplos</translation>
    </message>
</context>
<context>
    <name>headroom::SoundPlayer</name>
    <message>
        <source>This machine has no sound output: the waveform can be looked at, not played.</source>
        <translation>Esta máquina no tiene salida de sonido: la forma de onda se puede ver, pero no oír.</translation>
    </message>
    <message>
        <source>The sound output stopped. Check the machine&apos;s sound settings.</source>
        <translation>La salida de sonido se detuvo. Compruebe los ajustes de sonido de la máquina.</translation>
    </message>
</context>
<context>
    <name>headroom::SoundView</name>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o parar</translation>
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
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>headroom::StartPage</name>
    <message>
        <source>Where is the headroom?</source>
        <translation>¿Dónde está el margen?</translation>
    </message>
    <message>
        <source>Bring a table of examples with a model&apos;s predictions, or a folder of pictures or recordings. You can also drop a file on this window.</source>
        <translation>Traiga una tabla de ejemplos con las predicciones de un modelo, o una carpeta de imágenes o grabaciones. También puede soltar un archivo sobre esta ventana.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Remove from This List</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>None yet. The sample project shows in a minute what Headroom does.</source>
        <translation>Aún ninguno. El proyecto de ejemplo muestra en un minuto lo que hace Headroom.</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Another labeler…</source>
        <translation>Otro etiquetador…</translation>
    </message>
    <message numerus="yes">
        <source>%1 examples · %2 in scope</source>
        <translation>
            <numerusform>%1 ejemplo · %2 en el ámbito</numerusform>
            <numerusform>%1 ejemplos · %2 en el ámbito</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 seleccionados</translation>
    </message>
    <message>
        <source>Labeler: %1</source>
        <translation>Etiquetador: %1</translation>
    </message>
    <message>
        <source>● All changes saved</source>
        <translation>● Todo guardado</translation>
    </message>
    <message>
        <source>○ Saving…</source>
        <translation>○ Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln edit(s) not saved</source>
        <translation>
            <numerusform>● %Ln cambio sin guardar</numerusform>
            <numerusform>● %Ln cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>headroom::TagPalette</name>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>+ new tag</source>
        <translation>+ marca nueva</translation>
    </message>
    <message>
        <source>Make a tag and put it on (T)</source>
        <translation>Crear una marca y ponerla (T)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Names, colours, keys, order; merge and delete</source>
        <translation>Nombres, colores, teclas, orden; fusionar y borrar</translation>
    </message>
    <message>
        <source>Gone through for tags, and none more fits: on to the next</source>
        <translation>Revisado para marcas, y ninguna más va: al siguiente</translation>
    </message>
    <message>
        <source>No tags yet. A tag says why a model may fail here: “car noise”, “blurry”.</source>
        <translation>Aún no hay marcas. Una marca dice por qué un modelo puede fallar aquí: «ruido de coche», «borrosa».</translation>
    </message>
    <message>
        <source>A rule decides: %1</source>
        <translation>Decide una regla: %1</translation>
    </message>
    <message>
        <source>gone through</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
</context>
<context>
    <name>headroom::TaskBar</name>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 rows · %2 rows/s</source>
        <translation>%1 filas · %2 filas/s</translation>
    </message>
</context>
<context>
    <name>headroom::TaskStrip</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform> (y %Ln más)</numerusform>
            <numerusform> (y %Ln más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ViewCommands</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>&amp;Type a Scope</source>
        <translation>&amp;Escribir un ámbito</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;All Examples</source>
        <translation>&amp;Todos los ejemplos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>headroom::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
</context>
<context>
    <name>headroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiquetar</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
</TS>
