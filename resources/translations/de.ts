<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AllFixedKeys</name>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Add a field</source>
        <translation>Ein Feld hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Answer what a drop asks</source>
        <translation>Beantworten, was ein Ablegen fragt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Constant: text, number, true or false, empty, null, JSON</source>
        <translation>Konstante: Text, Zahl, wahr oder falsch, leer, null, JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Copy the paths of the selected fields</source>
        <translation>Die Pfade der ausgewählten Felder kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Ctrl and the wheel</source>
        <translation>Strg und das Mausrad</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Ctrl+1 to Ctrl+6</source>
        <translation>Strg+1 bis Strg+6</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Delete the rows that generate it</source>
        <translation>Die Zeilen löschen, die es erzeugen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Drop them on the field</source>
        <translation>Sie auf dem Feld ablegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Edit the cell</source>
        <translation>Die Zelle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Find a field by its name</source>
        <translation>Ein Feld nach seinem Namen finden</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Finding: empty the line, and leave it</source>
        <translation>Suchen: die Zeile leeren, dann verlassen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Finding: the next and the one before</source>
        <translation>Suchen: zum nächsten und zum vorigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Finish several lines of text</source>
        <translation>Mehrzeiligen Text abschließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Give it a constant, or edit its source</source>
        <translation>Ihm eine Konstante geben oder seine Quelle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Go to the other side</source>
        <translation>Zur anderen Seite gehen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>In other panels</source>
        <translation>In anderen Bereichen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>In the rows</source>
        <translation>In den Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>In the trees</source>
        <translation>In den Bäumen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Larger and smaller text</source>
        <translation>Größerer und kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Leave the cell as it was; show all rows</source>
        <translation>Die Zelle lassen, wie sie war; alle Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Leave the panel</source>
        <translation>Den Bereich verlassen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Links: delete its rows</source>
        <translation>Verbindungen: ihre Zeilen löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Links: from link to link</source>
        <translation>Verbindungen: von einer zur anderen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Links: go to its row</source>
        <translation>Verbindungen: zur Zeile gehen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Lookup tables: add and delete an entry</source>
        <translation>Nachschlagetabellen: einen Eintrag hinzufügen und löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Lookup tables: paste from a spreadsheet</source>
        <translation>Nachschlagetabellen: aus einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Lookup tables: rename the table</source>
        <translation>Nachschlagetabellen: die Tabelle umbenennen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Make a field of them at the top of the document</source>
        <translation>Ganz oben im Dokument ein Feld daraus machen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Offer completions</source>
        <translation>Vervollständigungen anbieten</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>On a destination field</source>
        <translation>Auf einem Zielfeld</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Open and close a branch</source>
        <translation>Einen Zweig öffnen und schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Open what is on the clipboard as the sample</source>
        <translation>Den Inhalt der Zwischenablage als Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Pick up the selected fields</source>
        <translation>Die ausgewählten Felder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Preview: copy values</source>
        <translation>Vorschau: Werte kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Preview: fold and unfold</source>
        <translation>Vorschau: zu- und aufklappen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Preview: select the row of a value</source>
        <translation>Vorschau: die Zeile eines Werts auswählen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Problems: go to a record that has it</source>
        <translation>Probleme: zu einem Datensatz gehen, der es hat</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Put them down</source>
        <translation>Sie zurücklegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Rename it</source>
        <translation>Es umbenennen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Take the entry that is offered</source>
        <translation>Den angebotenen Eintrag übernehmen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Where text is typed</source>
        <translation>Wo Text eingegeben wird</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>While fields are picked up</source>
        <translation>Während Felder aufgenommen sind</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>edits text in fields</source>
        <translation>bearbeitet Text in Feldern</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>opens the menu {0}</source>
        <translation>öffnet das Menü {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>the letter beside it</source>
        <translation>der Buchstabe daneben</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>the system uses it for windows</source>
        <translation>das System braucht es für Fenster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>works in lists and fields</source>
        <translation>wirkt in Listen und Feldern</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>{0} alone is typed, or moves. Hold Ctrl or Alt with it, or press one of F1 to F12.</source>
        <translation>{0} allein schreibt oder bewegt etwas. Strg oder Alt dazu halten oder eine der Tasten F1 bis F12 drücken.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>{0} stays what it is ({1}: {2}). Press other keys.</source>
        <translation>{0} bleibt, was es ist ({1}: {2}). Andere Tasten drücken.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>{0} stays what it is: {1}. Press other keys.</source>
        <translation>{0} bleibt, was es ist: {1}. Andere Tasten drücken.</translation>
    </message>
</context>
<context>
    <name>CarryGesture</name>
    <message>
        <location filename="../../designer/window/gestures/carrying.py"/>
        <source>Carrying {0} · Tab to the {1}, arrows or typing to find, Enter drops, Esc cancels</source>
        <translation>{0} wird getragen · Tab wechselt zur anderen Seite ({1}), Pfeile oder Tippen suchen, Eingabe legt ab, Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/carrying.py"/>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/carrying.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>ChangedSamples</name>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>Locate it…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>{0} is no longer in its folder. What was read of it stays open.</source>
        <translation>{0} ist nicht mehr in seinem Ordner. Das Gelesene bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>{0} was changed by another program.</source>
        <translation>{0} wurde von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>ChangesOnDisk</name>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Keep mine</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Not saved yet: {0} was changed by another program ({1}).</source>
        <translation>Noch nicht gespeichert: {0} wurde von einem anderen Programm geändert ({1}).</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Save it there again</source>
        <translation>Dort wieder speichern</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Save mine</source>
        <translation>Eigenes speichern</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>{0} is no longer in its folder: it was moved, renamed or deleted. Your work is still open.</source>
        <translation>{0} ist nicht mehr in seinem Ordner: verschoben, umbenannt oder gelöscht. Die Arbeit ist noch offen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>{0} was changed by another program, and is no mapping now: {1}.</source>
        <translation>{0} wurde von einem anderen Programm geändert und ist jetzt keine Zuordnung: {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>{0} was changed by another program: {1}.</source>
        <translation>{0} wurde von einem anderen Programm geändert: {1}.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../designer/window/command_palette/palette.py"/>
        <source>Find a command, a field or a row</source>
        <translation>Befehl, Feld oder Zeile suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/palette.py"/>
        <source>Looking for {0} …</source>
        <translation>{0} wird gesucht …</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/palette.py"/>
        <source>No command, field or row has these letters in this order: {0}</source>
        <translation>Kein Befehl, Feld und keine Zeile hat diese Buchstaben in dieser Reihenfolge: {0}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../designer/window/commands.py"/>
        <source>Open or begin a mapping first</source>
        <translation>Zuerst eine Zuordnung öffnen oder beginnen</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../../designer/window/rows/completion_popup.py"/>
        <source>Fields that fit</source>
        <translation>Passende Felder</translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>A filter over the whole record: @ stands for it</source>
        <translation>Ein Filter über den ganzen Datensatz: @ steht für ihn</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Clear condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Only when…</source>
        <translation>Nur wenn …</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Only where the source has a value</source>
        <translation>Nur wo die Quelle einen Wert hat</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Set condition</source>
        <translation>Bedingung setzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Clear date</source>
        <translation>Datum entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Format to read</source>
        <translation>Format zum Lesen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Format to write</source>
        <translation>Format zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>In zone</source>
        <translation>In Zone</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Read and written anew…</source>
        <translation>Lesen und neu schreiben …</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Time zone to read</source>
        <translation>Zeitzone zum Lesen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Time zone to write</source>
        <translation>Zeitzone zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Write as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>as it was read</source>
        <translation>wie gelesen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>as the date says, else UTC</source>
        <translation>wie im Datum, sonst UTC</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>DefaultSection</name>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Clear default</source>
        <translation>Standardwert entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Clear the default</source>
        <translation>Standardwert entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Default: {0}</source>
        <translation>Standardwert: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Set default</source>
        <translation>Standardwert setzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>The value where nothing, null or an empty text is at hand</source>
        <translation>Der Wert, wo nichts, null oder ein leerer Text vorliegt</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>DesignFiles</name>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>The mapping is open without its samples and expected documents, since the file that names them cannot be used. {0}.</source>
        <translation>Die Zuordnung ist ohne ihre Beispiele und erwarteten Dokumente offen, da die Datei, die sie nennt, nicht zu gebrauchen ist. {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>{0} was left as it is, since it cannot be read. Mend it or delete it, and open the mapping again.</source>
        <translation>{0} blieb, wie es war, denn es ist nicht lesbar. In Ordnung bringen oder löschen und die Zuordnung wieder öffnen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>{0} was not saved, since {1}. What you expect is kept while the window is open.</source>
        <translation>{0} wurde nicht gespeichert: {1}. Das Erwartete bleibt, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>{0} went with the mapping that was there before; it is kept as {1}.</source>
        <translation>{0} gehörte zu der Zuordnung, die vorher dort war; sie ist als {1} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>DestinationFieldGestures</name>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Constant for {0}</source>
        <translation>Konstante für {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Enter sets it. A dot goes a level deeper.</source>
        <translation>Eingabe setzt den Namen. Ein Punkt führt eine Ebene tiefer.</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>New field in {0}</source>
        <translation>Neues Feld in {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Nothing to delete: fields of the destination sample stay, and no row maps them</source>
        <translation>Nichts zu löschen: Felder des Zielbeispiels bleiben, und keine Zeile erzeugt sie</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>{0} has its name from the destination sample; map it first, or change the sample</source>
        <translation>{0} hat seinen Namen aus dem Zielbeispiel; erst zuordnen oder das Beispiel ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>{0} is mapped already; choose another name.</source>
        <translation>{0} ist schon zugeordnet; einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>DestinationTreeModel</name>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>In the sample: {0}</source>
        <translation>Im Beispiel: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>Not in the destination sample</source>
        <translation>Nicht im Zielbeispiel</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>e.g. {0}</source>
        <translation>z. B. {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>in error</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>no source sample</source>
        <translation>kein Quellbeispiel</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>no source yet</source>
        <translation>noch keine Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>nothing in this record</source>
        <translation>nichts in diesem Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../designer/window/details.py"/>
        <source>There is no row to inspect yet; map a field, or add a row</source>
        <translation>Noch keine Zeile zum Ansehen; ein Feld zuordnen oder eine Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/details.py"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>DifferenceLinesModel</name>
    <message>
        <location filename="../../designer/window/expected/model.py"/>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/model.py"/>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/model.py"/>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Order of its keys</source>
        <translation>Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>The mapping</source>
        <translation>Die Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>1 more difference</source>
        <translation>1 weiterer Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>Difference of what is generated and what is expected</source>
        <translation>Unterschied zwischen Erzeugtem und Erwartetem</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>more that is as expected, or is inside the difference before</source>
        <translation>mehr, das wie erwartet ist oder zum Unterschied davor gehört</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>{0} as expected</source>
        <translation>{0} wie erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>{0} more differences</source>
        <translation>{0} weitere Unterschiede</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row added</source>
        <translation>1 Zeile hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row changed</source>
        <translation>1 Zeile geändert</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row moved</source>
        <translation>1 Zeile verschoben</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row removed</source>
        <translation>1 Zeile entfernt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Lookup table</source>
        <translation>Nachschlagetabelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>lookup tables: {0}</source>
        <translation>Nachschlagetabellen: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>nothing differs</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>the order of its keys</source>
        <translation>die Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} added</source>
        <translation>{0} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} moved</source>
        <translation>{0} verschoben</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows added</source>
        <translation>{0} Zeilen hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows changed</source>
        <translation>{0} Zeilen geändert</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows moved</source>
        <translation>{0} Zeilen verschoben</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows removed</source>
        <translation>{0} Zeilen entfernt</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source> (and {0} more)</source>
        <translation> (und {0} weitere)</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Locate the {0}…</source>
        <translation>{0} suchen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as destination sample</source>
        <translation>Als Zielbeispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as mapping all the same</source>
        <translation>Trotzdem als Zuordnung öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as sample all the same</source>
        <translation>Trotzdem als Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as source sample</source>
        <translation>Als Quellbeispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open destination sample</source>
        <translation>Zielbeispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open mapping</source>
        <translation>Zuordnung öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open source sample</source>
        <translation>Quellbeispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Pasted mapping</source>
        <translation>Eingefügte Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Reading what you pasted…</source>
        <translation>Das Eingefügte wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Take back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>The {0} sample of this mapping could not be opened. {1}.</source>
        <translation>Ein Beispiel dieser Zuordnung ({0}) konnte nicht geöffnet werden. {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>What you pasted took the place of {0}.</source>
        <translation>Das Eingefügte hat {0} ersetzt.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>{0} is another mapping and was not opened</source>
        <translation>{0} ist eine andere Zuordnung und wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <location filename="../../designer/window/json_text/draft_words.py"/>
        <source>Line {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/draft_words.py"/>
        <source>The mapping was changed elsewhere while the text was being edited; one of the two counts.</source>
        <translation>Die Zuordnung wurde anderswo geändert, während der Text bearbeitet wurde; nur eines von beiden gilt.</translation>
    </message>
</context>
<context>
    <name>DropBefore</name>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>Drop to move {0} before row {1}</source>
        <translation>Ablegen verschiebt {0} vor Zeile {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>Drop to move {0} to the end</source>
        <translation>Ablegen verschiebt {0} ans Ende</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>DropGesture</name>
    <message>
        <location filename="../../designer/window/gestures/dropping.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/dropping.py"/>
        <source>Drop it on a destination field</source>
        <translation>Auf einem Zielfeld ablegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/dropping.py"/>
        <source>Drop it on a source field</source>
        <translation>Auf einem Quellfeld ablegen</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <location filename="../../designer/window/start/drop_place.py"/>
        <source>Drop a mapping or two documents here</source>
        <translation>Eine Zuordnung oder zwei Dokumente hier ablegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/drop_place.py"/>
        <source>or paste JSON with {0}</source>
        <translation>oder JSON mit {0} einfügen</translation>
    </message>
</context>
<context>
    <name>EditNote</name>
    <message>
        <location filename="../../designer/window/rows/edit_note.py"/>
        <source>What is said of it</source>
        <translation>Was dazu gesagt wird</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>{0} · chosen lately</source>
        <translation>{0} · kürzlich gewählt</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Add an entry…</source>
        <translation>Eintrag hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Click to sort the table</source>
        <translation>Klicken sortiert die Tabelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>{0} is in the table already, in line {1}; change that one, or type another.</source>
        <translation>{0} steht schon in der Tabelle, in Zeile {1}; jene ändern oder einen anderen Wert eingeben.</translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <location filename="../../designer/window/lookups/entries_table.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_table.py"/>
        <source>What {0} becomes</source>
        <translation>Was aus {0} wird</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <location filename="../../designer/window/command_palette/entry_list.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Documents are expected of the records of a source sample</source>
        <translation>Dokumente werden von den Datensätzen eines Quellbeispiels erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Expect what is generated now</source>
        <translation>Das jetzt Erzeugte erwarten</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Nothing is expected of record {0} yet</source>
        <translation>Von Datensatz {0} wird noch nichts erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Open a source sample first.</source>
        <translation>Zuerst ein Quellbeispiel öffnen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Open expected document…</source>
        <translation>Erwartetes Dokument öffnen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Paste JSON</source>
        <translation>JSON einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Say once what is right, and see at once when a change makes it otherwise.</source>
        <translation>Einmal sagen, was richtig ist, und sofort sehen, wenn eine Änderung es anders macht.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>What is expected of this record</source>
        <translation>Was von diesem Datensatz erwartet wird</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>{0} differences</source>
        <translation>{0} Unterschiede</translation>
    </message>
</context>
<context>
    <name>ExpectedTab</name>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>E&amp;xpected</source>
        <translation>E&amp;rwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Expect nothing of this record</source>
        <translation>Von diesem Datensatz nichts erwarten</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Expect what is generated now</source>
        <translation>Das jetzt Erzeugte erwarten</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Go to expected document</source>
        <translation>Zum erwarteten Dokument</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Keep samples with the mapping</source>
        <translation>Beispiele bei der Zuordnung behalten</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Open expected document…</source>
        <translation>Erwartetes Dokument öffnen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Paste expected document</source>
        <translation>Erwartetes Dokument einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Run all scenarios</source>
        <translation>Alle Szenarien ausführen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Run the scenarios of a folder</source>
        <translation>Die Szenarien eines Ordners ausführen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Run the scenarios of a folder…</source>
        <translation>Die Szenarien eines Ordners ausführen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>The samples are kept with the mapping, in {0}.</source>
        <translation>Die Beispiele bleiben bei der Zuordnung, in {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>An expected document could not be opened. {0}.</source>
        <translation>Ein erwartetes Dokument konnte nicht geöffnet werden. {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>It is kept when you save the mapping.</source>
        <translation>Es bleibt erhalten, sobald die Zuordnung gespeichert wird.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>It is kept while the window is open, since the pasted sample has no file.</source>
        <translation>Es bleibt, solange das Fenster offen ist, denn das eingefügte Beispiel hat keine Datei.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Nothing is expected of {0} any more.</source>
        <translation>Von {0} wird nichts mehr erwartet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Open a source sample first: documents are expected of its records.</source>
        <translation>Zuerst ein Quellbeispiel öffnen: Dokumente werden von seinen Datensätzen erwartet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Open expected document</source>
        <translation>Erwartetes Dokument öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Take back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>The clipboard holds {0} documents, one a line. Copy the one that is expected.</source>
        <translation>Die Zwischenablage enthält {0} Dokumente, eines je Zeile. Das erwartete kopieren.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>What is generated now is expected of {0} from now on.</source>
        <translation>Das jetzt Erzeugte wird von nun an von {0} erwartet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>What you pasted is expected of {0} from now on.</source>
        <translation>Das Eingefügte wird von nun an von {0} erwartet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>record {0}</source>
        <translation>Datensatz {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>{0} expected documents could not be opened; the first: {1}.</source>
        <translation>{0} erwartete Dokumente konnten nicht geöffnet werden; das erste: {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>{0} is expected as {1} has it.</source>
        <translation>{0} wird erwartet, wie {1} es hat.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>Export generated document</source>
        <translation>Erzeugtes Dokument exportieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>Export mapping JSON</source>
        <translation>Zuordnung als JSON exportieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The generated document is in {0}.</source>
        <translation>Das erzeugte Dokument ist in {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The generated document is on the clipboard</source>
        <translation>Das erzeugte Dokument ist in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The mapping JSON is in {0}.</source>
        <translation>Die Zuordnung als JSON ist in {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The mapping JSON is on the clipboard</source>
        <translation>Die Zuordnung als JSON ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>FieldFilterButton</name>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>Only mapped</source>
        <translation>Nur zugeordnete</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>Only unmapped</source>
        <translation>Nur nicht zugeordnete</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>Which fields are shown</source>
        <translation>Welche Felder gezeigt werden</translation>
    </message>
</context>
<context>
    <name>FieldMenus</name>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Add field…</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Carry to the destination</source>
        <translation>Zum Ziel tragen</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Set constant or edit…</source>
        <translation>Konstante setzen oder bearbeiten …</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <location filename="../../designer/window/trees/panel.py"/>
        <source>Open a sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/panel.py"/>
        <source>Paste JSON as the sample</source>
        <translation>JSON als Beispiel einfügen</translation>
    </message>
</context>
<context>
    <name>FieldTreeModel</name>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>a warning inside: row {0}</source>
        <translation>eine Warnung darin: Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>an error inside: row {0}</source>
        <translation>ein Fehler darin: Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>errors inside: rows {0}</source>
        <translation>Fehler darin: Zeilen {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>mapped</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>mapped inside</source>
        <translation>innen zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>warnings inside: rows {0}</source>
        <translation>Warnungen darin: Zeilen {0}</translation>
    </message>
</context>
<context>
    <name>FieldTreeView</name>
    <message>
        <location filename="../../designer/window/trees/view.py"/>
        <source>Drop it on the other side</source>
        <translation>Auf der anderen Seite ablegen</translation>
    </message>
</context>
<context>
    <name>FieldsDroppedOnRows</name>
    <message>
        <location filename="../../designer/window/rows/fields_dropped.py"/>
        <source>Drop it on a source field</source>
        <translation>Auf einem Quellfeld ablegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/fields_dropped.py"/>
        <source>Drop it on the source of a row, or below the rows</source>
        <translation>Auf der Quelle einer Zeile oder unter den Zeilen ablegen</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../designer/window/files/reading.py"/>
        <source>{0} is not a file but a pipe or a device; choose a file</source>
        <translation>{0} ist keine Datei, sondern eine Pipe oder ein Gerät; eine Datei wählen</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>Export elsewhere…</source>
        <translation>Anderswohin exportieren…</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>{0} was not exported, since {1}. The mapping is as it was; export to another place.</source>
        <translation>{0} wurde nicht exportiert, denn {1}. Die Zuordnung ist, wie sie war; an einen anderen Ort exportieren.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>{0} was not saved, since {1}. Your work is still open: save it elsewhere.</source>
        <translation>{0} wurde nicht gespeichert: {1}. Die Arbeit ist noch offen: an anderer Stelle speichern.</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Empty here</source>
        <translation>Hier leer</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Find a row</source>
        <translation>Zeile suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Generating nothing for the shown record</source>
        <translation>Erzeugen nichts für den gezeigten Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Replaced by another row, or switched off</source>
        <translation>Von einer anderen Zeile ersetzt oder abgeschaltet</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>What was selected or edited stays in sight until the filter is set anew</source>
        <translation>Was ausgewählt oder bearbeitet wurde, bleibt in Sicht, bis der Filter neu gesetzt wird</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Without effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>{0} of {1} rows</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>{0} of {1} rows, {2} more in sight</source>
        <translation>{0} von {1} Zeilen, {2} weitere in Sicht</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FormLabel</name>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>An export as a plain resource leaves out:
{0}</source>
        <translation>Ein Export als einfache Ressource lässt weg:
{0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>And {0} more rows</source>
        <translation>Und {0} weitere Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>And {0} more.</source>
        <translation>Und {0} mehr.</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Beyond the plain resource:</source>
        <translation>Über die einfache Ressource hinaus:</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Every key of this mapping belongs to the plain resource.</source>
        <translation>Jeder Schlüssel dieser Zuordnung gehört zur einfachen Ressource.</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Extended: {0}</source>
        <translation>Erweitert: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Plain resource</source>
        <translation>Einfache Ressource</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>dates</source>
        <translation>Datumsformate</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>lookups</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>rows switched off</source>
        <translation>abgeschaltete Zeilen</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>List the problems</source>
        <translation>Probleme auflisten</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>List the problems: {0}</source>
        <translation>Probleme auflisten: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>Name in the JSON: {0}</source>
        <translation>Name im JSON: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>{0} problems</source>
        <translation>{0} Probleme</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>Inspector of {0}</source>
        <translation>Inspektor von {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <location filename="../../designer/window/files/journaling.py"/>
        <source>What you do is not being kept safe from a crash, since {0}. You can go on; save from time to time.</source>
        <translation>Die Arbeit ist nicht vor einem Absturz gesichert: {0}. Weiterarbeiten ist möglich; ab und zu speichern.</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <location filename="../../widgets/json_view/view.py"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../widgets/json_view/view.py"/>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <location filename="../../widgets/json_view/view.py"/>
        <source>JSON document</source>
        <translation>JSON-Dokument</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Add keys</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Press the keys</source>
        <translation>Die Tasten drücken</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Press the keys for {0}</source>
        <translation>Die Tasten für {0} drücken</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Press the keys for {0}; Esc leaves them as they are.</source>
        <translation>Die Tasten für {0} drücken; Esc lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <location filename="../../designer/window/shortcuts/keys_list.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <location filename="../../designer/window/links/strip.py"/>
        <source>Links between source and destination</source>
        <translation>Verbindungen zwischen Quelle und Ziel</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>Each element of {0} to one of {1}</source>
        <translation>Jedes Element von {0} in eines von {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}</source>
        <translation>{0} zu {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, as a number</source>
        <translation>{0} zu {1}, als Zahl</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, as text</source>
        <translation>{0} zu {1}, als Text</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, as true or false</source>
        <translation>{0} zu {1}, als wahr oder falsch</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, {2} rows</source>
        <translation>{0} zu {1}, {2} Zeilen</translation>
    </message>
</context>
<context>
    <name>LookupSection</name>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Clear lookup</source>
        <translation>Nachschlagen entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Edit table</source>
        <translation>Tabelle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Lookup</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Make table</source>
        <translation>Tabelle anlegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>New table…</source>
        <translation>Neue Tabelle …</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Set lookup</source>
        <translation>Nachschlagen setzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>{0} (missing)</source>
        <translation>{0} (fehlt)</translation>
    </message>
</context>
<context>
    <name>LookupsPanel</name>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>1 entry is on the clipboard</source>
        <translation>1 Eintrag ist in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>A table says what each value of a field becomes, such as NO: Norway. Paste two columns, or type.</source>
        <translation>Eine Tabelle sagt, was aus jedem Wert eines Feldes wird, etwa NO: Norwegen. Zwei Spalten einfügen oder tippen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Add a table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Close the lookup tables</source>
        <translation>Nachschlagetabellen schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Delete the table</source>
        <translation>Tabelle löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Find an entry</source>
        <translation>Eintrag suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Keep it as an entry</source>
        <translation>Als Eintrag behalten</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>No lookup tables yet</source>
        <translation>Noch keine Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Paste entries from a spreadsheet (Ctrl+V)</source>
        <translation>Einträge aus einer Tabellenkalkulation einfügen (Strg+V)</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Take back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>The table {0} is gone; it was {1}.</source>
        <translation>Die Tabelle {0} ist weg; sie war {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>The table {0} is gone; it was {1}: choose another table there.</source>
        <translation>Die Tabelle {0} ist weg; sie war {1}: dort eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>{0} entries are on the clipboard</source>
        <translation>{0} Einträge sind in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../designer/window/json_text/in_window.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/in_window.py"/>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/in_window.py"/>
        <source>The mapping is saved; the text in the JSON tab is not in {0}. {1}</source>
        <translation>Die Zuordnung ist gespeichert; der Text im Reiter JSON steht nicht in {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/in_window.py"/>
        <source>The text is no mapping yet, or waits for an answer</source>
        <translation>Der Text ist noch keine Zuordnung, oder er wartet auf eine Antwort</translation>
    </message>
    <message>
        <location filename="../../designer/window/language_menu.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../designer/window/language_menu.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../designer/window/language_menu.py"/>
        <source>Mapping Designer will be in English when it is next started.</source>
        <translation>Mapping Designer ist ab dem nächsten Start auf Deutsch.</translation>
    </message>
    <message>
        <location filename="../../designer/window/main_window.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../designer/window/main_window.py"/>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Open mapping…</source>
        <translation>Zuordnung &amp;öffnen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Add destination field…</source>
        <translation>Zielfeld hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Back to the mapping</source>
        <translation>Zurück zur Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Copy generated document</source>
        <translation>Erzeugtes Dokument kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Copy mapping JSON</source>
        <translation>Zuordnung als JSON kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Export as plain resource…</source>
        <translation>Als einfache Ressource exportieren …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Export generated document…</source>
        <translation>Erzeugtes Dokument exportieren …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Export mapping JSON…</source>
        <translation>Zuordnung als JSON exportieren …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Filter rows…</source>
        <translation>Zeilen filtern …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Find a command or field…</source>
        <translation>Befehl oder Feld suchen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Find a record…</source>
        <translation>Datensatz suchen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Go to the JSON</source>
        <translation>Zum JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Go to {0}</source>
        <translation>Zu: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Name of the mapping…</source>
        <translation>Name der Zuordnung …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Next record with problems</source>
        <translation>Nächster Datensatz mit Problemen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Nothing was taken back</source>
        <translation>Nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open &amp;destination sample…</source>
        <translation>Z&amp;ielbeispiel öffnen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open &amp;source sample…</source>
        <translation>&amp;Quellbeispiel öffnen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open a source sample first</source>
        <translation>Zuerst ein Beispiel der Quelle öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Previous record</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Previous record with problems</source>
        <translation>Voriger Datensatz mit Problemen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Show {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Switch light and dark</source>
        <translation>Hell und dunkel wechseln</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Text as the system has it</source>
        <translation>Text wie im System</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>The source has no other record</source>
        <translation>Die Quelle hat keinen weiteren Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>This leads back from the start page</source>
        <translation>Führt von der Startseite zurück</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Drop a sample of the destination here, or drag source fields onto this place to make it.</source>
        <translation>Ein Beispiel des Ziels hier ablegen, oder Quellfelder hierher ziehen, um es anzulegen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Drop a source sample here, paste JSON, or open one: a document, a list of records, or NDJSON.</source>
        <translation>Ein Quellbeispiel hier ablegen, JSON einfügen oder eines öffnen: ein Dokument, eine Liste von Datensätzen oder NDJSON.</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Find a field or value</source>
        <translation>Feld oder Wert suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Open sample…</source>
        <translation>Beispiel öffnen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Paste JSON</source>
        <translation>JSON einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>What is wanted</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>What you get</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <location filename="../../designer/window/text_size.py"/>
        <source>Text at {0} %</source>
        <translation>Text auf {0} %</translation>
    </message>
</context>
<context>
    <name>MappingTextPanel</name>
    <message>
        <location filename="../../designer/window/json_text/panel.py"/>
        <source>Change the text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/panel.py"/>
        <source>The mapping as JSON</source>
        <translation>Die Zuordnung als JSON</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../designer/window/files/new_window.py"/>
        <source>Another window cannot be opened: {0} could not be started.</source>
        <translation>Ein weiteres Fenster lässt sich nicht öffnen: {0} konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>MissingChoice</name>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>A value that is not in the table is</source>
        <translation>Ein Wert, der nicht in der Tabelle steht, ist</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>An error</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Default of {0}</source>
        <translation>Standardwert von {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Default: {0}</source>
        <translation>Standardwert: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Not in the table:</source>
        <translation>Nicht in der Tabelle:</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>This default</source>
        <translation>Dieser Standardwert</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <location filename="../../designer/window/gestures/name_popup.py"/>
        <source>Enter sets it.</source>
        <translation>Eingabe setzt den Namen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/name_popup.py"/>
        <source>Write a name, or press Esc.</source>
        <translation>Einen Namen schreiben oder Esc drücken.</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Clear note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>For people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>OpenMapping</name>
    <message>
        <location filename="../../designer/window/open_mapping.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/open_mapping.py"/>
        <source>Untitled mapping</source>
        <translation>Zuordnung ohne Namen</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>a date, from {0} to {1}</source>
        <translation>ein Datum, von {0} nach {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>by default {0}</source>
        <translation>standardmäßig {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>looked up in {0}</source>
        <translation>nachgeschlagen in {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>only when {0}</source>
        <translation>nur wenn {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>only where it has a value</source>
        <translation>nur wo sie einen Wert hat</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>And {0} more.</source>
        <translation>Und {0} mehr.</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>Result in record {0}</source>
        <translation>Ergebnis in Datensatz {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>no source sample</source>
        <translation>kein Quellbeispiel</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>nothing in this record</source>
        <translation>nichts in diesem Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>{0} of {1} rows generate something</source>
        <translation>{0} von {1} Zeilen erzeugen etwas</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>1 entry pasted.</source>
        <translation>1 Eintrag eingefügt.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>1 was there already and has the new value.</source>
        <translation>1 war schon da und hat den neuen Wert.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>Line {0} was left out: it does not have two columns.</source>
        <translation>Zeile {0} wurde weggelassen: sie hat keine zwei Spalten.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>Only the first two columns were taken.</source>
        <translation>Nur die ersten zwei Spalten wurden genommen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>The first line, “{0}”, was left out as a heading.</source>
        <translation>Die erste Zeile, „{0}“, wurde als Überschrift weggelassen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>The values are numbers.</source>
        <translation>Die Werte sind Zahlen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>The values are true or false.</source>
        <translation>Die Werte sind wahr oder falsch.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>There are no two columns in what you paste; copy a value and what it becomes, side by side.</source>
        <translation>Das Eingefügte hat keine zwei Spalten; einen Wert und was daraus wird nebeneinander kopieren.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>What you paste cannot be read as a table: {0}.</source>
        <translation>Das Eingefügte ist nicht als Tabelle lesbar: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} entries pasted.</source>
        <translation>{0} Einträge eingefügt.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} has several values in what you paste: the last one counts.</source>
        <translation>{0} hat im Eingefügten mehrere Werte: der letzte zählt.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} keys have several values in what you paste, of which the last one counts: {1}.</source>
        <translation>{0} Schlüssel haben im Eingefügten mehrere Werte, von denen der letzte zählt: {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} lines were left out: they do not have two columns ({1}).</source>
        <translation>{0} Zeilen wurden weggelassen: sie haben keine zwei Spalten ({1}).</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} were there already and have the new value.</source>
        <translation>{0} waren schon da und haben den neuen Wert.</translation>
    </message>
</context>
<context>
    <name>PlainExport</name>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>A plain resource has to leave out: {0}</source>
        <translation>Eine einfache Ressource muss weglassen: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>Export without these…</source>
        <translation>Ohne diese exportieren …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>{0} And in one more place.</source>
        <translation>{0} Und an einer weiteren Stelle.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>{0} And in {1} more places.</source>
        <translation>{0} Und an {1} weiteren Stellen.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../designer/window/preview/panel.py"/>
        <source>Copy the generated document</source>
        <translation>Das erzeugte Dokument kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/preview/panel.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../designer/window/preview/panel.py"/>
        <source>of record {0}</source>
        <translation>von Datensatz {0}</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Column {0}: {1}</source>
        <translation>Spalte {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Condition, column {0}: {1}</source>
        <translation>Bedingung, Spalte {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Date format to read, column {0}: {1}</source>
        <translation>Datumsformat zum Lesen, Spalte {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Date format to write, column {0}: {1}</source>
        <translation>Datumsformat zum Schreiben, Spalte {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Destination, column {0}: {1}</source>
        <translation>Ziel, Spalte {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Source, column {0}: {1}</source>
        <translation>Quelle, Spalte {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>In {0} records.</source>
        <translation>In {0} Datensätzen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>record {0}</source>
        <translation>Datensatz {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProblemsOverRecords</name>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems in any record.</source>
        <translation>In keinem Datensatz gibt es Probleme.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems so far.</source>
        <translation>Bisher keine Probleme.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems so far. With a source sample, its records are checked too.</source>
        <translation>Bisher keine Probleme. Mit einem Quellbeispiel werden auch dessen Datensätze geprüft.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>all {0} records checked</source>
        <translation>alle {0} Datensätze geprüft</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>checked {0} of {1}</source>
        <translation>{0} von {1} geprüft</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>{0} of {1} records checked; the others are too large, and checked when shown</source>
        <translation>{0} von {1} Datensätzen geprüft; die anderen sind zu groß und werden geprüft, wenn sie gezeigt werden</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Close the list of problems</source>
        <translation>Liste der Probleme schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Problems over all records</source>
        <translation>Probleme in allen Datensätzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Show notes too, such as fields that a record lacks</source>
        <translation>Auch Hinweise zeigen, etwa Felder, die einem Datensatz fehlen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../designer/window/reasons.py"/>
        <source>Row {0} puts it into {1}</source>
        <translation>Zeile {0} setzt es in {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/reasons.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/reasons.py"/>
        <source>no source yet</source>
        <translation>noch keine Quelle</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <location filename="../../designer/window/start/recent_list.py"/>
        <source>None yet. The mappings you open and save will be listed here.</source>
        <translation>Noch keine. Geöffnete und gespeicherte Zuordnungen stehen dann hier.</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_list.py"/>
        <source>Recent mappings</source>
        <translation>Zuletzt benutzte Zuordnungen</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>Not there any more · {0}</source>
        <translation>Nicht mehr da · {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>Remove {0} from this list</source>
        <translation>{0} aus dieser Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RecordNavigator</name>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Number of the record</source>
        <translation>Nummer des Datensatzes</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Previous record</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Type a number to go to that record</source>
        <translation>Eine Nummer eingeben, um zu diesem Datensatz zu gehen</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
</context>
<context>
    <name>RecordSearchLine</name>
    <message>
        <location filename="../../designer/window/records/search_line.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/search_line.py"/>
        <source>Find a record by a value in it</source>
        <translation>Datensatz nach einem Wert darin suchen</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>Find a record</source>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>This record has a problem</source>
        <translation>Dieser Datensatz hat ein Problem</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>This record has {0} problems</source>
        <translation>Dieser Datensatz hat {0} Probleme</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>{0}; {1} goes to the next that has some</source>
        <translation>{0}; {1} geht zum nächsten, der welche hat</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Brought back, with the text in the JSON tab</source>
        <translation>Zurückgeholt, mit dem Text im Reiter JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Brought back; undo takes it away again</source>
        <translation>Zurückgeholt; Rückgängig nimmt es wieder weg</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>It could not be put aside, since {0}.</source>
        <translation>Es ließ sich nicht beiseitelegen: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Put it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>The work on {0} is kept as {1}, and the text from the JSON tab beside it as {2}.</source>
        <translation>Die Arbeit an {0} ist als {1} aufgehoben, der Text aus dem Reiter JSON daneben als {2}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>The work on {0} is kept as {1}.</source>
        <translation>Die Arbeit an {0} ist als {1} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Work on {0} of {1} was not saved.</source>
        <translation>Die Arbeit an {0} ({1}) wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Work that was not saved cannot be brought back, since {0}. What there is of it is in {1}.</source>
        <translation>Nicht gespeicherte Arbeit lässt sich nicht zurückholen: {0}. Was davon da ist, liegt in {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>{0} was saved by someone else after that. What you brought back does not hold that change; undo shows the file as it is.</source>
        <translation>{0} wurde danach von jemand anderem gespeichert. Das Zurückgeholte enthält diese Änderung nicht; Rückgängig zeigt die Datei, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Duplicate rows</source>
        <translation>Zeilen duplizieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Move rows down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Move rows up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Open or begin a mapping first</source>
        <translation>Zuerst eine Zuordnung öffnen oder beginnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Paste row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Paste {0} rows</source>
        <translation>{0} Zeilen einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Select a row first</source>
        <translation>Zuerst eine Zeile auswählen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>There are no rows in what you paste; copy some, and paste again.</source>
        <translation>Das Eingefügte enthält keine Zeilen; welche kopieren und noch einmal einfügen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>There is no text to paste; copy rows as JSON first.</source>
        <translation>Kein Text zum Einfügen; zuerst Zeilen als JSON kopieren.</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>A later row replaces this value</source>
        <translation>Eine spätere Zeile ersetzt diesen Wert</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Half done</source>
        <translation>Halb fertig</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>needs a destination field</source>
        <translation>braucht ein Zielfeld</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>needs a source and a destination</source>
        <translation>braucht Quelle und Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>needs a source or a constant</source>
        <translation>braucht Quelle oder Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>no source sample</source>
        <translation>kein Quellbeispiel</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>nothing in this record</source>
        <translation>nichts in diesem Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>true/false</source>
        <translation>wahr/falsch</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>{0} (replaced)</source>
        <translation>{0} (ersetzt)</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>{0} values</source>
        <translation>{0} Werte</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <location filename="../../designer/window/rows/delegate.py"/>
        <source>{0} of row {1}</source>
        <translation>{0} von Zeile {1}</translation>
    </message>
</context>
<context>
    <name>RowProbe</name>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>Gives {0} in record {1}</source>
        <translation>Ergibt {0} in Datensatz {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>doubtful in {0} of {1} records</source>
        <translation>zweifelhaft in {0} von {1} Datensätzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>RowTrial</name>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Does not hold in record {0}: nothing is generated there</source>
        <translation>Gilt nicht in Datensatz {0}: dort wird nichts erzeugt</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Holds in record {0}</source>
        <translation>Gilt in Datensatz {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Nothing to read in this record</source>
        <translation>Nichts zu lesen in diesem Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Write a filter over the record, such as @.country == 'NO'.</source>
        <translation>Einen Filter über den Datensatz schreiben, etwa @.country == 'NO'.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Options of rows: click to show or hide the inspector</source>
        <translation>Optionen der Zeilen: Klicken zeigt oder verbirgt den Inspektor</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Result in record {0}</source>
        <translation>Ergebnis in Datensatz {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Row</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>State of rows: click to filter them</source>
        <translation>Zustand der Zeilen: Klicken filtert sie</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Clear cell</source>
        <translation>Zelle leeren</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Constant for {0}</source>
        <translation>Konstante für {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Drag a source field onto a destination field, and the row appears here.</source>
        <translation>Ein Quellfeld auf ein Zielfeld ziehen, dann erscheint die Zeile hier.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>No rows yet: every record generates {}.</source>
        <translation>Noch keine Zeilen: jeder Datensatz erzeugt {}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Options of the row…</source>
        <translation>Optionen der Zeile …</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Pass documents along instead</source>
        <translation>Stattdessen Dokumente durchreichen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Rows say which fields to generate, and from what.</source>
        <translation>Zeilen sagen, welche Felder erzeugt werden und woraus.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Start with rows</source>
        <translation>Mit Zeilen beginnen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>This mapping has no rows: documents pass along unchanged.</source>
        <translation>Diese Zuordnung hat keine Zeilen: Dokumente gehen unverändert durch.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <location filename="../../designer/window/rows/table.py"/>
        <source>Rows of the mapping</source>
        <translation>Zeilen der Zuordnung</translation>
    </message>
</context>
<context>
    <name>SafeFiles</name>
    <message>
        <location filename="../../designer/window/files/safe_files.py"/>
        <source>Saving goes on, but the version before cannot be kept, since {0}.</source>
        <translation>Gespeichert wird weiter, aber die vorige Version lässt sich nicht aufheben: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/safe_files.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../designer/documents/errors.py"/>
        <source>, line {0}</source>
        <translation>, Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/errors.py"/>
        <source>{0}, column {1}</source>
        <translation>{0}, Spalte {1}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>a folder has that name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>a part of the path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>ask its owner for it, or open a copy</source>
        <translation>beim Besitzer erbitten oder eine Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>check the file and try again</source>
        <translation>die Datei prüfen und noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>check whether it was moved or renamed</source>
        <translation>prüfen, ob sie verschoben oder umbenannt wurde</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>choose a file in it</source>
        <translation>eine Datei darin wählen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>close other programs, or open a part of it</source>
        <translation>andere Programme schließen oder einen Teil davon öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>it cannot be written, since {0}</source>
        <translation>nicht schreibbar: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>it is too large for the memory of this computer</source>
        <translation>zu groß für den Speicher dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>something of that name is there already</source>
        <translation>etwas mit diesem Namen ist schon da</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist nur lesbar</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the disk cannot be read or written</source>
        <translation>der Datenträger lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the disk does not allow that name</source>
        <translation>der Datenträger erlaubt diesen Namen nicht</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the file is larger than the disk allows</source>
        <translation>die Datei ist größer, als der Datenträger erlaubt</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the link leads back to itself</source>
        <translation>die Verknüpfung führt zu sich selbst zurück</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the network folder does not answer</source>
        <translation>der Netzwerkordner antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the program that was reading has ended</source>
        <translation>das lesende Programm ist beendet</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the system allows no new file in that folder</source>
        <translation>das System erlaubt in diesem Ordner keine neue Datei</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the system refused it (no reason given)</source>
        <translation>das System hat abgelehnt (ohne Grund)</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the system refused it ({0})</source>
        <translation>das System hat abgelehnt ({0})</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>there is no space left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>you have no permission to read it</source>
        <translation>die Berechtigung zum Lesen fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>you have no permission to write there</source>
        <translation>die Berechtigung, dort zu schreiben, fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>your share of the disk is used up</source>
        <translation>der zugeteilte Platz auf dem Datenträger ist verbraucht</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>convert it to JSON and open that</source>
        <translation>in JSON umwandeln und das öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>convert it to JSON, an object for each row, and open that</source>
        <translation>in JSON umwandeln, ein Objekt für jede Zeile, und das öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>this is XML, not JSON</source>
        <translation>das ist XML, kein JSON</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>this is a table (CSV), not JSON</source>
        <translation>das ist eine Tabelle (CSV), kein JSON</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>this is a web page (HTML), not JSON</source>
        <translation>das ist eine Webseite (HTML), kein JSON</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>no line is JSON by itself; here {0}</source>
        <translation>keine Zeile ist für sich JSON; hier {0}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>record {0}, line {1}</source>
        <translation>Datensatz {0}, Zeile {1}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>record {0}, line {1}, column {2}</source>
        <translation>Datensatz {0}, Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>rename the file so that it ends in .json</source>
        <translation>die Datei so umbenennen, dass sie auf .json endet</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>this is one JSON document, not one a line</source>
        <translation>das ist ein einziges JSON-Dokument, nicht eines je Zeile</translation>
    </message>
    <message>
        <location filename="../../designer/engine/bounds.py"/>
        <source>Name the fields on the way to what is wanted, or ask for less.</source>
        <translation>Die Felder auf dem Weg zum Gewünschten nennen oder weniger abfragen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/bounds.py"/>
        <source>{0} finds values within values that are too large to copy</source>
        <translation>{0} findet Werte in Werten, die zum Kopieren zu groß sind</translation>
    </message>
    <message>
        <location filename="../../designer/engine/bounds.py"/>
        <source>{0} in this record, so it generates nothing</source>
        <translation>{0} in diesem Datensatz, daher wird nichts erzeugt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>Correct the source, or the format.</source>
        <translation>Die Quelle oder das Format berichtigen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>Name the format: X for seconds, x for milliseconds.</source>
        <translation>Das Format nennen: X für Sekunden, x für Millisekunden.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>{0} cannot be read as a date by {1}</source>
        <translation>{0} ist als Datum nach {1} nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>{0} is a date outside the years 1 to 9999</source>
        <translation>{0} ist ein Datum außerhalb der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>{0} is no date</source>
        <translation>{0} ist kein Datum</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>, so it became {0}</source>
        <translation> und wurde daher {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Correct the source, or map it as text.</source>
        <translation>Die Quelle berichtigen oder als Text zuordnen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Map a single value.</source>
        <translation>Einen einzelnen Wert zuordnen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Map it as text where the destination takes one.</source>
        <translation>Als Text zuordnen, wo das Ziel einen nimmt.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Map one of its fields.</source>
        <translation>Eines seiner Felder zuordnen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Only false, null and the texts false, off and no in small letters are false.</source>
        <translation>Nur false, null und die Texte false, off und no in Kleinbuchstaben sind falsch.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>its source is empty in this record</source>
        <translation>ihre Quelle ist in diesem Datensatz leer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>its source is empty in this record, so it generates nothing</source>
        <translation>ihre Quelle ist in diesem Datensatz leer, daher wird nichts erzeugt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>the condition {0} is not met</source>
        <translation>die Bedingung {0} ist nicht erfüllt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>the condition {0} is not met, so it generates nothing</source>
        <translation>die Bedingung {0} ist nicht erfüllt, daher wird nichts erzeugt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} holds {1}, which JSON cannot hold, so it became 0</source>
        <translation>{0} enthält {1}, was JSON nicht darstellen kann, und wurde 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is a list with an object in it, which became "[object Object]"</source>
        <translation>{0} ist eine Liste mit einem Objekt darin und wurde "[object Object]"</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is a {1} already</source>
        <translation>{0} ist schon vom Typ {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is an object, which became "[object Object]"</source>
        <translation>{0} ist ein Objekt und wurde "[object Object]"</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is empty, so it became 0</source>
        <translation>{0} ist leer und wurde daher 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is larger than programs in JavaScript keep exactly</source>
        <translation>{0} ist größer, als Programme in JavaScript genau behalten</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is not in the lookup table {1}{2}</source>
        <translation>{0} steht nicht in der Nachschlagetabelle {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is not in this record, so its place in the text is empty</source>
        <translation>{0} ist nicht in diesem Datensatz, daher bleibt die Stelle im Text leer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is not in this record{1}</source>
        <translation>{0} ist nicht in diesem Datensatz{1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is null, so it became 0</source>
        <translation>{0} ist null und wurde daher 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which JSON cannot hold, so it became 0</source>
        <translation>{0} ist {1}, was JSON nicht darstellen kann, und wurde 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which became true</source>
        <translation>{0} ist {1} und wurde true</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which became {2}</source>
        <translation>{0} ist {1} und wurde {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which is not a number and became 0</source>
        <translation>{0} ist {1}, also keine Zahl, und wurde 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/finishing.py"/>
        <source>Add it, or give the table a default.</source>
        <translation>Ihn hinzufügen oder der Tabelle einen Standardwert geben.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/finishing.py"/>
        <source>{0} is not in the lookup table {1}</source>
        <translation>{0} steht nicht in der Nachschlagetabelle {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Ask for less at once.</source>
        <translation>Weniger auf einmal abfragen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Compare it with the examples of JSONPath in the mapping language.</source>
        <translation>Mit den JSONPath-Beispielen der Zuordnungssprache vergleichen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Correct or shorten it.</source>
        <translation>Berichtigen oder kürzen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Only `len` is, within a filter.</source>
        <translation>Nur `len` ist es, in einem Filter.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Quote the name before it: ['1a'].</source>
        <translation>Den Namen davor in Anführungszeichen setzen: ['1a'].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Quote the name: [{0}].</source>
        <translation>Den Namen in Anführungszeichen setzen: [{0}].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write $.{0}, or quote a key that begins with $: ["${0}"].</source>
        <translation>$.{0} schreiben, oder einen Schlüssel, der mit $ beginnt, in Anführungszeichen: ["${0}"].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write it as =~ '^A'.</source>
        <translation>Als =~ '^A' schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write what is missing, or take the end away.</source>
        <translation>Das Fehlende schreiben oder das Ende wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write {0} where the text ends.</source>
        <translation>{0} schreiben, wo der Text endet.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>`{0}` is not known</source>
        <translation>`{0}` ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>a number is too long</source>
        <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>after $ comes a dot or a bracket</source>
        <translation>nach $ kommt ein Punkt oder eine Klammer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>after =~ comes a pattern in quotes</source>
        <translation>nach =~ kommt ein Muster in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>it cannot be read: {0}</source>
        <translation>nicht lesbar: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>it has more than {0} names and signs</source>
        <translation>mehr als {0} Namen und Zeichen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>more than {0} brackets are open</source>
        <translation>mehr als {0} Klammern sind offen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>the JSONPath ends too early</source>
        <translation>der JSONPath endet zu früh</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>the pattern cannot be read: {0}</source>
        <translation>das Muster ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>{0} cannot stand here</source>
        <translation>{0} kann hier nicht stehen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>{0} is not carried out here</source>
        <translation>{0} wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/lone_rows.py"/>
        <source>the constant</source>
        <translation>die Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/engine/patterns.py"/>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/patterns.py"/>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <location filename="../../designer/engine/patterns.py"/>
        <source>takes too long to compare with the pattern {0}</source>
        <translation>braucht zu lange für den Vergleich mit dem Muster {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/placing.py"/>
        <source>{0} cannot be generated, since an earlier row put {1} in its way</source>
        <translation>{0} lässt sich nicht erzeugen, denn eine frühere Zeile hat dort schon erzeugt: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/planning.py"/>
        <source>Fill fewer arrays inside one another.</source>
        <translation>Weniger Arrays ineinander füllen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/planning.py"/>
        <source>the arrays of this row and others meet in more than {0:,} ways</source>
        <translation>die Arrays dieser Zeile und anderer treffen auf mehr als {0:,} Arten zusammen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/problem_groups.py"/>
        <source>{0} became true</source>
        <translation>{0} wurde true</translation>
    </message>
    <message>
        <location filename="../../designer/engine/problem_groups.py"/>
        <source>{0} became {2}</source>
        <translation>{0} wurde {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/problem_groups.py"/>
        <source>{0} is not a number and became 0</source>
        <translation>{0} ist keine Zahl, also 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>$ stands at the beginning alone</source>
        <translation>$ steht nur am Anfang</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>&amp; is not carried out here</source>
        <translation>&amp; wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>?( ) belongs to a query</source>
        <translation>?( ) gehört zu einer Abfrage</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Map the field itself.</source>
        <translation>Das Feld selbst zuordnen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Map the fields themselves.</source>
        <translation>Die Felder selbst zuordnen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Quote a name that begins with it: ['$name'].</source>
        <translation>Einen Namen, der damit beginnt, in Anführungszeichen setzen: ['$name'].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Take it away.</source>
        <translation>Wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write a filter, or quote the name: ['where'].</source>
        <translation>Einen Filter schreiben oder den Namen in Anführungszeichen setzen: ['where'].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write a smaller one.</source>
        <translation>Eine kleinere schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write it as [?(@.name.`len` &gt; 1)].</source>
        <translation>Als [?(@.name.`len` &gt; 1)] schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write it in a filter, as &amp;&amp;.</source>
        <translation>In einem Filter schreiben, als &amp;&amp;.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write the field first: @.name == 'A'.</source>
        <translation>Das Feld zuerst schreiben: @.name == 'A'.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write the test alone: {0}.</source>
        <translation>Den Test allein schreiben: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write || in a filter; else a row for each.</source>
        <translation>In einem Filter || schreiben, sonst eine Zeile für jedes.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>`len` is carried out within filters alone</source>
        <translation>`len` wird nur in Filtern ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>`where` is not carried out here</source>
        <translation>`where` wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>`{0}` is not carried out here</source>
        <translation>`{0}` wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>a value stands on the left</source>
        <translation>links steht ein Wert</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>arithmetic is carried out within filters alone</source>
        <translation>gerechnet wird nur in Filtern</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>neither sorting nor division is carried out here</source>
        <translation>weder Sortieren noch Teilen wird hier ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>{0} closes nothing</source>
        <translation>{0} schließt nichts</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>| is not carried out here</source>
        <translation>| wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>, element {0} of {1}</source>
        <translation>, Element {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>as a number</source>
        <translation>als Zahl</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>as true/false</source>
        <translation>als wahr/falsch</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>its source</source>
        <translation>ihre Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>the constant {0}</source>
        <translation>die Konstante {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>the constant {0}, since {1} has a value</source>
        <translation>die Konstante {0}, denn {1} hat einen Wert</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>the text {0}</source>
        <translation>der Text {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} mehr</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} from {1}: {2}</source>
        <translation>{0} aus {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} from {1}{2}</source>
        <translation>{0} aus {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} is not in this element</source>
        <translation>{0} ist nicht in diesem Element</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} is not in this record</source>
        <translation>{0} ist nicht in diesem Datensatz</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, as a date: {1}</source>
        <translation>{0}, als Datum: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, looked up in {1}: {2}</source>
        <translation>{0}, nachgeschlagen in {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, not in the lookup table {1}</source>
        <translation>{0}, nicht in der Nachschlagetabelle {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, not in the lookup table {1}, so its default: {2}</source>
        <translation>{0}, nicht in der Nachschlagetabelle {1}, daher deren Standardwert: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, since it is empty</source>
        <translation>{0}, denn es ist leer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, since it is not numeric</source>
        <translation>{0}, denn es ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, since only false, null and the texts false, off and no in small letters are false</source>
        <translation>{0}, denn nur false, null und die Texte false, off und no in Kleinbuchstaben sind falsch</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, so the default: {1}</source>
        <translation>{0}, daher der Standardwert: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>Row {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>an empty list: {0} has no elements</source>
        <translation>eine leere Liste: {0} hat keine Elemente</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>it found nothing in this record</source>
        <translation>in diesem Datensatz wurde nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>it holds what row {0} generates</source>
        <translation>es enthält, was Zeile {0} erzeugt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>it holds what {0} generate</source>
        <translation>es enthält, was {0} erzeugen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>no row generates it; {0} cannot be carried out</source>
        <translation>keine Zeile erzeugt es; nicht ausführbar: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>nothing: {0}</source>
        <translation>nichts: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>part of the constant {0}</source>
        <translation>Teil der Konstante {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>part of what the row makes: {0}</source>
        <translation>Teil dessen, was die Zeile macht: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>rows {0} and {1}</source>
        <translation>Zeilen {0} und {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>rows {0} and {1} more</source>
        <translation>Zeilen {0} und {1} mehr</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>the source field {0}</source>
        <translation>das Quellfeld {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} by a constant</source>
        <translation>{0} aus einer Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} from {1}</source>
        <translation>{0} aus {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} from {1}, with the whole of {2}</source>
        <translation>{0} aus {1}, mit dem ganzen {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} values</source>
        <translation>{0} Werte</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0}; a later row replaces it</source>
        <translation>{0}; eine spätere Zeile ersetzt es</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0}; row {1} replaces it</source>
        <translation>{0}; Zeile {1} ersetzt es</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>Map it without [*], or correct the source.</source>
        <translation>Ohne [*] zuordnen oder die Quelle berichtigen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>Map it without {0}, or correct the source.</source>
        <translation>Ohne {0} zuordnen oder die Quelle berichtigen.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0} gets no elements in this record, so there is nothing to generate it in</source>
        <translation>{0} bekommt in diesem Datensatz keine Elemente, daher ist nichts da, worin etwas erzeugt würde</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0} is {1} and not an array, so it has no elements</source>
        <translation>{0} ist {1} und kein Array, hat also keine Elemente</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0} is {1}, so {2} finds nothing in it</source>
        <translation>{0} ist {1}, darin findet {2} nichts</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0}, and {1} more element</source>
        <translation>{0} (und {1} weiteres Element)</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0}, and {1} more elements</source>
        <translation>{0} (und {1} weitere Elemente)</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_values.py"/>
        <source>the expression</source>
        <translation>der Ausdruck</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_values.py"/>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <location filename="../../designer/engine/search.py"/>
        <source>finds more than {0:,} values</source>
        <translation>findet mehr als {0:,} Werte</translation>
    </message>
    <message>
        <location filename="../../designer/engine/search.py"/>
        <source>looks at more than {0:,} values</source>
        <translation>sieht mehr als {0:,} Werte an</translation>
    </message>
    <message>
        <location filename="../../designer/engine/search.py"/>
        <source>the condition {0} {1}</source>
        <translation>die Bedingung {0} {1}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>JSON is UTF-8; save it as UTF-8 and open it again</source>
        <translation>JSON ist UTF-8; als UTF-8 speichern und wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>choose a JSON file</source>
        <translation>eine JSON-Datei wählen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>save it as UTF-8 and open it again</source>
        <translation>als UTF-8 speichern und wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>the byte 0x{0:02X} is not UTF-8, so the file is probably in Latin-1 or Windows-1252</source>
        <translation>das Byte 0x{0:02X} ist kein UTF-8, die Datei ist also wohl in Latin-1 oder Windows-1252</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>the text is in {0}</source>
        <translation>der Text ist in {0}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>this is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/errors.py"/>
        <source>, near `{0}`</source>
        <translation>, bei `{0}`</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/errors.py"/>
        <source>line {0}, column {1}: </source>
        <translation>Zeile {0}, Spalte {1}: </translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>export a table as JSON, or unpack an archive, and open that</source>
        <translation>eine Tabelle als JSON exportieren oder ein Archiv entpacken und das öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>export it as JSON and open that</source>
        <translation>als JSON exportieren und das öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>the file is packed with gzip</source>
        <translation>die Datei ist mit gzip gepackt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a PDF document, not a text file</source>
        <translation>das ist ein PDF-Dokument, keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a picture (GIF), not a text file</source>
        <translation>das ist ein Bild (GIF), keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a picture (JPEG), not a text file</source>
        <translation>das ist ein Bild (JPEG), keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a picture (PNG), not a text file</source>
        <translation>das ist ein Bild (PNG), keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is an Excel or Word file, or a ZIP archive, not a text file</source>
        <translation>das ist eine Datei von Excel oder Word oder ein ZIP-Archiv, keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is an old Excel or Word file, not a text file</source>
        <translation>das ist eine alte Datei von Excel oder Word, keine Textdatei</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>unpack it and open what was in it</source>
        <translation>entpacken und öffnen, was darin war</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>JSON begins with {, [, a text in double quotes, a number, true, false or null</source>
        <translation>JSON beginnt mit {, [, einem Text in doppelten Anführungszeichen, einer Zahl, true, false oder null</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>JSON needs at least {}</source>
        <translation>JSON braucht mindestens {}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>\u wants four hexadecimal digits</source>
        <translation>\u verlangt vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a backslash begins no known escape</source>
        <translation>ein Rückstrich beginnt keine bekannte Folge</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a colon is missing after the key</source>
        <translation>nach dem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a comma stands before ]</source>
        <translation>vor ] steht ein Komma</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a comma stands before }</source>
        <translation>vor } steht ein Komma</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a key in double quotes is missing</source>
        <translation>ein Schlüssel in doppelten Anführungszeichen fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a line break or tab stands inside a text</source>
        <translation>in einem Text steht ein Zeilenumbruch oder Tabulator</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a number begins with 0</source>
        <translation>eine Zahl beginnt mit 0</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a number has more than {0:,} digits</source>
        <translation>eine Zahl hat mehr als {0:,} Ziffern</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a text is not closed</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>check that it was saved or copied whole</source>
        <translation>prüfen, ob alles gespeichert oder kopiert wurde</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>check whether the file was made by mistake, or open a part of it</source>
        <translation>prüfen, ob die Datei aus Versehen entstanden ist, oder einen Teil davon öffnen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>correct it</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>digits are missing after the {0} of a number</source>
        <translation>nach dem {0} einer Zahl fehlen Ziffern</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>end it with a double quote</source>
        <translation>mit einem doppelten Anführungszeichen beenden</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>rename or remove one, since most programs would keep only the last</source>
        <translation>einen umbenennen oder entfernen, denn die meisten Programme behielten nur den letzten</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take it out, or check the brackets before it</source>
        <translation>herausnehmen oder die Klammern davor prüfen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take it out, or write \u{0}</source>
        <translation>herausnehmen oder \u{0} schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take the 0 out, or write it as a text in quotes</source>
        <translation>die 0 herausnehmen oder als Text in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take the comma out</source>
        <translation>das Komma herausnehmen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the brackets are nested more than {0} levels deep</source>
        <translation>die Klammern sind mehr als {0} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the character U+{0}, which cannot be seen, stands inside a text</source>
        <translation>in einem Text steht das unsichtbare Zeichen U+{0}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the key "{0}" stands twice in one object</source>
        <translation>der Schlüssel "{0}" steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the text ends before the JSON does</source>
        <translation>der Text endet vor dem JSON</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>there is more text after the end of the JSON</source>
        <translation>nach dem Ende des JSON steht noch Text</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>this is not JSON ({0})</source>
        <translation>das ist kein JSON ({0})</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write : between key and value</source>
        <translation>: zwischen Schlüssel und Wert schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write \\ for a backslash</source>
        <translation>\\ für einen Rückstrich schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write a comma between two values, or close the bracket</source>
        <translation>ein Komma zwischen zwei Werte schreiben oder die Klammer schließen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write a text in double quotes, a number, true, false, null, { or [</source>
        <translation>einen Text in doppelten Anführungszeichen, eine Zahl, true, false, null, { oder [ schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write it as \n or \t</source>
        <translation>als \n oder \t schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write it as \u00e5</source>
        <translation>als \u00e5 schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write it as a text in quotes</source>
        <translation>als Text in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write null or a number</source>
        <translation>null oder eine Zahl schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write the key as "key" and leave no comma before }</source>
        <translation>den Schlüssel als "key" schreiben und kein Komma vor } lassen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write them, such as 1.0 or 1e5</source>
        <translation>sie schreiben, etwa 1.0 oder 1e5</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>{0} is not a JSON value</source>
        <translation>{0} ist kein JSON-Wert</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>Generate it under another name, or change the row before.</source>
        <translation>Unter einem anderen Namen erzeugen oder die Zeile davor ändern.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>Map its fields one by one instead of the whole, or generate it under another name.</source>
        <translation>Statt des Ganzen seine Felder einzeln zuordnen oder es unter einem anderen Namen erzeugen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>by [*] and by index</source>
        <translation>über [*] und über den Index</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>with plain values and with what is inside them</source>
        <translation>mit einfachen Werten und mit dem, was darin ist</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>{0} cannot be filled both {1}, as this row and row {2} do</source>
        <translation>{0} lässt sich nicht zugleich füllen {1}, wie es diese Zeile und Zeile {2} tun</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>{0} goes by a key through {1}, which row {2} makes an array</source>
        <translation>{0} geht über einen Schlüssel durch {1}, woraus Zeile {2} ein Array macht</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>{0} is generated whole by row {1}, so its elements cannot be filled one by one</source>
        <translation>{0} wird von Zeile {1} als Ganzes erzeugt, die Elemente lassen sich also nicht einzeln füllen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Check its name, or take it out if nobody waits for it.</source>
        <translation>Den Namen prüfen, oder es herausnehmen, wenn niemand darauf wartet.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Choose the type {0} for the row.</source>
        <translation>Wählen Sie den Typ {0} für die Zeile.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Map a field inside it instead.</source>
        <translation>Ordnen Sie stattdessen ein Feld darin zu.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Map it to a field in there, or to another one.</source>
        <translation>Ordnen Sie es einem Feld darin zu, oder einem anderen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Remove one of them, or combine both into an expression.</source>
        <translation>Eine davon entfernen oder beide in einem Ausdruck verbinden.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>the condition's field {0} is in none of the samples</source>
        <translation>das Feld {0} der Bedingung ist in keinem Beispiel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>the field {0} is not in the destination sample</source>
        <translation>das Feld {0} ist nicht im Zielbeispiel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>the source field {0} is in none of the samples</source>
        <translation>das Quellfeld {0} ist in keinem Beispiel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>{0} is generated as {1}, and is {2} in the destination sample</source>
        <translation>{0} wird als {1} erzeugt und ist im Zielbeispiel {2}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>{0} is generated by row {1} too; the later value replaces it</source>
        <translation>{0} wird auch von Zeile {1} erzeugt; der spätere Wert ersetzt ihn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>{0} passes along as {1}, and {2} is {3} in the destination sample</source>
        <translation>{0} wird als {1} durchgereicht, und {2} ist im Zielbeispiel {3}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Add what is missing.</source>
        <translation>Das Fehlende hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Dates keep {0} digits: write at most {1}.</source>
        <translation>Daten behalten {0} Stellen: höchstens {1} schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Name the zone in extractDateTimezone.</source>
        <translation>Die Zone in extractDateTimezone nennen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Read the year too, or write less.</source>
        <translation>Auch das Jahr lesen oder weniger schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Take the rest of the format away.</source>
        <translation>Den Rest des Formats wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Use {0}; write letters that are text between [ and ].</source>
        <translation>Benutzen: {0}; Buchstaben, die Text sind, zwischen [ und ] schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write D for the day of the month.</source>
        <translation>D für den Tag des Monats schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write DD for the day of the month.</source>
        <translation>DD für den Tag des Monats schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write YY for the year.</source>
        <translation>YY für das Jahr schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write YYYY for the year.</source>
        <translation>YYYY für das Jahr schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write each part of a date once.</source>
        <translation>Jeden Teil eines Datums einmal schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write one such as MM/DD/YYYY, or leave it out for ISO 8601.</source>
        <translation>Eines wie MM/DD/YYYY schreiben, oder es für ISO 8601 weglassen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write one such as MM/DD/YYYY.</source>
        <translation>Eines wie MM/DD/YYYY schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write text between [ and ].</source>
        <translation>Text zwischen [ und ] schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write text that stands as it is between [ and ].</source>
        <translation>Text, der so stehen bleibt, zwischen [ und ] schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write {0} for the month.</source>
        <translation>{0} für den Monat schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>[ is not closed</source>
        <translation>[ ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>day of the year</source>
        <translation>Tag des Jahres</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>fraction</source>
        <translation>Sekundenbruchteil</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>half of the day</source>
        <translation>Tageshälfte</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>name of the zone</source>
        <translation>Name der Zone</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>offset</source>
        <translation>Zeitverschiebung</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>the format has no token</source>
        <translation>das Format hat kein Zeichen für ein Datum</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>the format is empty</source>
        <translation>das Format ist leer</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>the token {0} is not covered</source>
        <translation>das Zeichen {0} wird nicht unterstützt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>z can be written and not read: abbreviations of zones are ambiguous</source>
        <translation>z lässt sich schreiben und nicht lesen: Abkürzungen von Zonen sind mehrdeutig</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} are minutes, and there is no hour</source>
        <translation>{0} sind Minuten, und es gibt keine Stunde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} counts the days of a year, beside a year and no month</source>
        <translation>{0} zählt die Tage eines Jahres, neben einem Jahr und keinem Monat</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} is a whole date, and stands alone</source>
        <translation>{0} ist ein ganzes Datum und steht allein</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} is read beside a day, a month and a year</source>
        <translation>{0} wird neben Tag, Monat und Jahr gelesen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} needs a year, and extractDateFormat reads none</source>
        <translation>{0} braucht ein Jahr, und extractDateFormat liest keines</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} reads the {1} again, after {2}</source>
        <translation>{0} liest noch einmal nach {2}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} writes AM or PM, in the middle of a word</source>
        <translation>{0} schreibt AM oder PM, mitten in einem Wort</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} writes {1} digits of a second</source>
        <translation>{0} schreibt {1} Stellen einer Sekunde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/document_keys.py"/>
        <source>it has no fieldMapping, but keys of a document: {0}</source>
        <translation>es hat kein fieldMapping, aber Schlüssel eines Dokuments: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Change lookup table</source>
        <translation>Nachschlagetabelle ändern</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Clear {0}</source>
        <translation>{0} leeren</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Combine fields</source>
        <translation>Felder verbinden</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete lookup table</source>
        <translation>Nachschlagetabelle löschen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete {0} rows</source>
        <translation>{0} Zeilen löschen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Duplicate row</source>
        <translation>Zeile duplizieren</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Duplicate {0} rows</source>
        <translation>{0} Zeilen duplizieren</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Map field</source>
        <translation>Feld zuordnen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Map {0} fields</source>
        <translation>{0} Felder zuordnen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Move row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Move {0} rows</source>
        <translation>{0} Zeilen verschieben</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Pass documents along</source>
        <translation>Dokumente durchreichen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Rename field</source>
        <translation>Feld umbenennen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Rename lookup table</source>
        <translation>Nachschlagetabelle umbenennen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Rename mapping</source>
        <translation>Zuordnung umbenennen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Replace source</source>
        <translation>Quelle ersetzen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Set constant</source>
        <translation>Konstante setzen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Set {0}</source>
        <translation>{0} setzen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Start with rows</source>
        <translation>Mit Zeilen beginnen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>lookup</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Close the one before it with }.</source>
        <translation>Die vorige mit } schließen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Write \} for a brace that is meant as text.</source>
        <translation>\} für eine Klammer schreiben, die Text ist.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Write a field between the braces.</source>
        <translation>Ein Feld zwischen die Klammern schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Write } after the field, or \{ for a brace as text.</source>
        <translation>Nach dem Feld } schreiben, oder \{ für eine Klammer als Text.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>{ is not closed</source>
        <translation>{ ist nicht geschlossen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>{ stands inside a placeholder</source>
        <translation>{ steht in einem Platzhalter</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>{} names no field</source>
        <translation>{} nennt kein Feld</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>} stands alone</source>
        <translation>} steht allein</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>An export to the plain resource leaves these out.</source>
        <translation>Ein Export als einfache Ressource lässt diese weg.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>Row {0} is {1}.</source>
        <translation>Zeile {0} ist {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>Row {0}, which is switched off.</source>
        <translation>Zeile {0}, die abgeschaltet ist.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>The lookup tables: {0}.</source>
        <translation>Die Nachschlagetabellen: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>The note on the mapping.</source>
        <translation>Die Notiz zur Zuordnung.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>none that can be used</source>
        <translation>keine brauchbare</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>rows {0}</source>
        <translation>Zeilen {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>rows {0} and more</source>
        <translation>Zeilen {0} und mehr</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>the mapping is extended: it uses {0}</source>
        <translation>die Zuordnung ist erweitert: sie benutzt {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `conditional`, so that it always generates</source>
        <translation>ohne `conditional`, erzeugt also immer</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `default`, so that what is missing stays missing</source>
        <translation>ohne `default`, Fehlendes fehlt also weiter</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `lookupName`, so that its value is not looked up</source>
        <translation>ohne `lookupName`, der Wert wird also nicht nachgeschlagen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `status`, which makes no difference</source>
        <translation>ohne `status`, was keinen Unterschied macht</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without its note</source>
        <translation>ohne ihre Notiz</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without {0}, so that the date passes as it is</source>
        <translation>ohne {0}, das Datum bleibt also, wie es ist</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>a key</source>
        <translation>einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>an index</source>
        <translation>einen Index</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>{0} goes by {1} through {2}, which row {3} makes {4}</source>
        <translation>{0} geht über {1} durch {2}; daraus macht Zeile {3}: {4}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Give it a name and a map.</source>
        <translation>Ihr einen Namen und eine map geben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Give it one: rows use a table by its name.</source>
        <translation>Ihr einen geben: Zeilen benutzen eine Tabelle über ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Rename one of them, or take it out.</source>
        <translation>Eine davon umbenennen oder herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Write it as {"A": 1}.</source>
        <translation>Als {"A": 1} schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Write the tables between [ and ].</source>
        <translation>Die Tabellen zwischen [ und ] schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Write true or false there.</source>
        <translation>Dort true oder false schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>allowFailures of the lookup table {0} is {1}</source>
        <translation>allowFailures der Nachschlagetabelle {0} ist {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>lookup table {0} has no name</source>
        <translation>Nachschlagetabelle {0} hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>lookup table {0} is {1}, not an object</source>
        <translation>Nachschlagetabelle {0} ist {1}, kein Objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>lookups is {0}, not a list of tables</source>
        <translation>lookups ist {0}, keine Liste von Tabellen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>missing</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>the map of the lookup table {0} is {1}</source>
        <translation>die map der Nachschlagetabelle {0} ist {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>there are two lookup tables named {0}; the first is used</source>
        <translation>zwei Nachschlagetabellen heißen {0}; die erste gilt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>{0}, not an object</source>
        <translation>{0}, kein Objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Add one to the mapping's lookups, or choose another.</source>
        <translation>Eine zu den lookups der Zuordnung hinzufügen oder eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Give it a source, or take the condition away.</source>
        <translation>Ihr eine Quelle geben oder die Bedingung wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Read the year too.</source>
        <translation>Auch das Jahr lesen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write Inactive to switch it off.</source>
        <translation>Inactive schreiben, um sie abzuschalten.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write a filter over the record, such as @.country == 'NO', or extract_not_empty.</source>
        <translation>Einen Filter über den Datensatz schreiben, etwa @.country == 'NO', oder extract_not_empty.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write it in double quotes.</source>
        <translation>In doppelten Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write the name of an IANA zone, such as Europe/Oslo or UTC.</source>
        <translation>Den Namen einer IANA-Zone schreiben, etwa Europe/Oslo oder UTC.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write {"when": "extract_not_empty"}, or a test of the source such as {"when": "@.country == 'NO'"}.</source>
        <translation>{"when": "extract_not_empty"} schreiben, oder einen Test der Quelle wie {"when": "@.country == 'NO'"}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>a time zone</source>
        <translation>eine Zeitzone</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>conditional is {0}</source>
        <translation>conditional ist {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>it generates only where its source finds something, and it has no source</source>
        <translation>sie erzeugt nur etwas, wo ihre Quelle etwas findet, und sie hat keine Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>it reads no year, which {0} needs</source>
        <translation>es liest kein Jahr; das braucht jedoch {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the condition {0} is not known</source>
        <translation>die Bedingung {0} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the condition {0}: {1}</source>
        <translation>die Bedingung {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the status {0} is not known, so the row is on</source>
        <translation>der Status {0} ist nicht bekannt, die Zeile ist also an</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the time zone {0} is not known</source>
        <translation>die Zeitzone {0} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>there is no lookup table named {0}</source>
        <translation>eine Nachschlagetabelle namens {0} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>{0} is {1}, which is not a text</source>
        <translation>{0} ist {1}, also kein Text</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Choose another name where you can.</source>
        <translation>Wenn möglich einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Choose string, number or boolean, or none.</source>
        <translation>string, number oder boolean wählen, oder keinen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Drag a source field onto it, or give it a constant.</source>
        <translation>Ein Quellfeld darauf ziehen oder eine Konstante geben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>JSONPath is not carried out here</source>
        <translation>JSONPath wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Make a row of each, or take one element of one of them, such as [0].</source>
        <translation>Aus jedem eine Zeile machen, oder ein Element von einem nehmen, etwa [0].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Remove one of the two.</source>
        <translation>Eines der beiden entfernen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Say where the value goes, such as contact.firstName.</source>
        <translation>Angeben, wohin der Wert geht, etwa contact.firstName.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Write a path; quote a key that begins with $: ["$…"].</source>
        <translation>Einen Pfad schreiben; ein Schlüssel, der mit $ beginnt, kommt in Anführungszeichen: ["$…"].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>it has neither a source nor a constant</source>
        <translation>sie hat weder eine Quelle noch eine Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>it has no destination field</source>
        <translation>sie hat kein Zielfeld</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>it has the constant {0} and the source {1}; the constant wins</source>
        <translation>sie hat die Konstante {0} und die Quelle {1}; die Konstante gilt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>the key `{0}` in {1} can harm programs in JavaScript</source>
        <translation>der Schlüssel `{0}` in {1} kann Programmen in JavaScript schaden</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>the type {0} is not known</source>
        <translation>der Typ {0} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>{0} and {1} go through different arrays</source>
        <translation>{0} und {1} gehen durch verschiedene Arrays</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>All elements before it would be made as well; choose a smaller one.</source>
        <translation>Alle Elemente davor würden auch erzeugt; einen kleineren wählen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Quote a name that holds it: {0}.</source>
        <translation>Einen Namen, der es enthält, in Anführungszeichen setzen: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write "." there.</source>
        <translation>Dort "." schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write ] after the index.</source>
        <translation>] nach dem Index schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write ] there.</source>
        <translation>Dort ] schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write a whole number, or a key in quotes.</source>
        <translation>Eine ganze Zahl oder einen Schlüssel in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write the index from the start, such as [0].</source>
        <translation>Den Index vom Anfang an schreiben, etwa [0].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write the name of a field, or drag one here.</source>
        <translation>Den Namen eines Feldes schreiben oder eines hierher ziehen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write the name, or [""] for an empty one.</source>
        <translation>Den Namen schreiben, oder [""] für einen leeren.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write {0}] where the name ends.</source>
        <translation>{0}] schreiben, wo der Name endet.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>[{0}] counts from the end, which is not known while generating</source>
        <translation>[{0}] zählt vom Ende, das beim Erzeugen nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>[{0}] is not an index</source>
        <translation>[{0}] ist kein Index</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>a ] is missing after the name in quotes</source>
        <translation>nach dem Namen in Anführungszeichen fehlt ein ]</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>a closing quote is missing</source>
        <translation>ein schließendes Anführungszeichen fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>after ] comes a dot or another bracket</source>
        <translation>nach ] kommt ein Punkt oder noch eine Klammer</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>the index {0} is larger than {1}</source>
        <translation>der Index {0} ist größer als {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>the path has more than {0} steps</source>
        <translation>der Pfad hat mehr als {0} Schritte</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>the path is empty</source>
        <translation>der Pfad ist leer</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>{0} cannot stand in a name</source>
        <translation>{0} kann nicht in einem Namen stehen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>JSON has no {0}</source>
        <translation>JSON hat kein {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a mapping is an object with fieldMapping</source>
        <translation>eine Zuordnung ist ein Objekt mit fieldMapping</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>check whether it holds itself</source>
        <translation>prüfen, ob es sich selbst enthält</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>fieldMapping is {0}, not a list</source>
        <translation>fieldMapping ist {0}, keine Liste</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>it is nested more than {0} levels deep</source>
        <translation>mehr als {0} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>row {0} is {1}, not an object</source>
        <translation>Zeile {0} ist {1}, kein Objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>the key {0!r} is not a text</source>
        <translation>der Schlüssel {0!r} ist kein Text</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>the name is {0}, not a text</source>
        <translation>der Name ist {0}, kein Text</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>this is {0}, not a mapping</source>
        <translation>das ist {0}, keine Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>this number is too large for JSON's readers</source>
        <translation>diese Zahl ist zu groß für Programme, die JSON lesen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>use texts, numbers, objects and lists</source>
        <translation>Texte, Zahlen, Objekte und Listen benutzen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>what you paste is not JSON: {0}</source>
        <translation>das Eingefügte ist kein JSON: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write all keys as texts</source>
        <translation>alle Schlüssel als Texte schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write it between { and }</source>
        <translation>zwischen { und } schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write it in double quotes</source>
        <translation>in doppelten Anführungszeichen schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write the rows between [ and ]</source>
        <translation>die Zeilen zwischen [ und ] schreiben</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>{0} cannot be opened as a mapping: {1}</source>
        <translation>{0} lässt sich nicht als Zuordnung öffnen: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>{0}, near `{1}`</source>
        <translation>{0}, bei `{1}`</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>; no field of {0} has the name of one there</source>
        <translation>; kein Feld von {0} heißt wie eines dort</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>All as a list</source>
        <translation>Alle als Liste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>All of it as {0}</source>
        <translation>Alles davon als {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>An element for each</source>
        <translation>Ein Element für jedes</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to choose first, last or all of {0} for {1}</source>
        <translation>Ablegen: erstes, letztes oder alle von {0} wählen für {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to choose the first or last of {0}, or all of it, for {1}</source>
        <translation>Ablegen: das erste oder letzte von {0} oder alles wählen für {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to choose which elements of {0} go to {1}</source>
        <translation>Ablegen: Elemente von {0} wählen für {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to fill {0} from {1}</source>
        <translation>Ablegen: {0} füllen aus {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to make {0}</source>
        <translation>Ablegen: {0} anlegen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to map {0} to {1} whole{2}</source>
        <translation>Ablegen: {0} als Ganzes zuordnen zu {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Every element</source>
        <translation>Jedes Element</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Every element, in an array</source>
        <translation>Jedes Element, in einem Array</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Every element: {0}</source>
        <translation>Jedes Element: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Just this one</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Last</source>
        <translation>Letztes</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Objects: {0}</source>
        <translation>Objekte: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Rows fill {0} already: drag the fields inside {1} one by one</source>
        <translation>Zeilen füllen {0} schon: die Felder in {1} einzeln ziehen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Single values: {0}</source>
        <translation>Einzelne Werte: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>What are the elements of {0}?</source>
        <translation>Was sind die Elemente von {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>What has the same name there is filled already</source>
        <translation>Was dort gleich heißt, ist schon gefüllt</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Which elements of {0}?</source>
        <translation>Welche Elemente von {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Which of {0}?</source>
        <translation>Welche von {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} of {1} fields of each element of {2} by name</source>
        <translation>{0} von {1} Feldern jedes Elements von {2} nach Namen zuordnen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} of {1} fields of {2} by name</source>
        <translation>{0} von {1} Feldern von {2} nach Namen zuordnen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} to {1} whole{2}</source>
        <translation>{0} als Ganzes zuordnen zu {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} to {1}{2}</source>
        <translation>{0} zuordnen zu {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>the top of the document</source>
        <translation>die oberste Ebene des Dokuments</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0} holds single values, {1} objects: drag one of the fields inside</source>
        <translation>{0} enthält einzelne Werte, {1} Objekte: eines der Felder darin ziehen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0} is mapped already: drop to choose first, last or all of {1}, then to replace or combine</source>
        <translation>{0} ist schon zugeordnet: ablegen, um erstes, letztes oder alle von {1} zu wählen, dann zu ersetzen oder zu verbinden</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0} onto {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0}: drop to choose every element or just this one</source>
        <translation>{0}: ablegen, um jedes Element oder nur dieses zu wählen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0}: drop to choose every element, the first, the last or all</source>
        <translation>{0}: ablegen, um jedes Element, das erste, das letzte oder alle zu wählen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source> as a list</source>
        <translation> als Liste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source> as a list of {0}s</source>
        <translation> als Liste vom Typ {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source> as a {0}{1}</source>
        <translation> als {0}{1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, as elements after those of {0}</source>
        <translation>, als Elemente nach denen von {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, the inner elements one after the other</source>
        <translation>, die inneren Elemente nacheinander</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, the same for each element</source>
        <translation>, für jedes Element gleich</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, the same for each inner element</source>
        <translation>, für jedes innere Element gleich</translation>
    </message>
    <message>
        <location filename="../../designer/matching/conflicts.py"/>
        <source>{0}; no “{1}”: {2}</source>
        <translation>{0}; ohne „{1}“: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Add its elements after those of {0}</source>
        <translation>Seine Elemente nach denen von {0} anfügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Combine into {0}</source>
        <translation>Verbinden zu {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to combine {0} into {1}</source>
        <translation>Ablegen: {0} verbinden zu {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to make {0} from {1}{2}</source>
        <translation>Ablegen: {0} anlegen aus {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to make {0} {1}</source>
        <translation>Ablegen: {0} anlegen {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} of {1} fields of each element of {2} by name</source>
        <translation>Ablegen: {0} von {1} Feldern jedes Elements von {2} nach Namen zuordnen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} of {1} fields of {2} by name</source>
        <translation>Ablegen: {0} von {1} Feldern von {2} nach Namen zuordnen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} to {1}{2}</source>
        <translation>Ablegen: {0} zuordnen zu {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} {1}</source>
        <translation>Ablegen: {0} zuordnen {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} {1}, and make {2} more</source>
        <translation>Ablegen: {0} zuordnen {1} und {2} weitere anlegen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Replace with {0}</source>
        <translation>Ersetzen durch {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>at the top of the document</source>
        <translation>auf der obersten Ebene des Dokuments</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>inside {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped already</source>
        <translation>{0} ist schon zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped already: drop to replace or combine</source>
        <translation>{0} ist schon zugeordnet: ablegen, um zu ersetzen oder zu verbinden</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped already: drop to replace, or to add elements after those of {1}</source>
        <translation>{0} ist schon zugeordnet: ablegen, um zu ersetzen oder Elemente nach denen von {1} anzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped to {1} already</source>
        <translation>{0} ist schon {1} zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>All of each as a list</source>
        <translation>Alle von jedem als Liste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>All of each as a list: {0}</source>
        <translation>Alle von jedem als Liste: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>An element of {0} for each: its other rows change, and repeat in them</source>
        <translation>Ein Element von {0} für jedes: die anderen Zeilen ändern sich und wiederholen sich darin</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>Drop to choose first, last or all of {0} for {1}; other rows of {2} go by the outer one</source>
        <translation>Ablegen: erstes, letztes oder alle von {0} wählen für {1}; andere Zeilen von {2} gehen über das äußere</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>First: {0}</source>
        <translation>Erstes: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>Last: {0}</source>
        <translation>Letztes: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>Which of {0} in each element of {1}?</source>
        <translation>Welche von {0} in jedem Element von {1}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>{0}; asks which of {1}, since other rows of {2} go by the outer one</source>
        <translation>{0}; fragt, welche von {1}, denn andere Zeilen von {2} gehen über das äußere</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>Drop it on a source field</source>
        <translation>Auf einem Quellfeld ablegen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>Drop to map {0} to {1}</source>
        <translation>Ablegen: {0} zuordnen zu {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>Nothing is carried</source>
        <translation>Nichts wird getragen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>These fields are mapped already</source>
        <translation>Diese Felder sind schon zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>{0}; {1} is no array in some records</source>
        <translation>{0}; {1} ist in manchen Datensätzen kein Array</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Drop to add a row each from {0}</source>
        <translation>Ablegen: je eine Zeile hinzufügen aus {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Drop to add a row from {0}, and say where it goes</source>
        <translation>Ablegen: eine Zeile hinzufügen aus {0} und angeben, wohin sie geht</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Drop to make {0} the source of row {1}</source>
        <translation>Ablegen: {0} zur Quelle von Zeile {1} machen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Row {0} has a source already</source>
        <translation>Zeile {0} hat schon eine Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Row {0} has a source already: drop to replace or combine</source>
        <translation>Zeile {0} hat schon eine Quelle: ablegen, um zu ersetzen oder zu verbinden</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Row {0} reads {1} already</source>
        <translation>Zeile {0} liest {1} schon</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>Drop to make a field each for {0} beside {1}</source>
        <translation>Ablegen: für {0} je ein Feld neben {1} anlegen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>Row {0} has a source already: drop to replace</source>
        <translation>Zeile {0} hat schon eine Quelle: ablegen, um zu ersetzen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} holds objects, not text: take a field inside it</source>
        <translation>{0} enthält Objekte, keinen Text: ein Feld darin nehmen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} is an object, not text: take a field inside it</source>
        <translation>{0} ist ein Objekt, kein Text: ein Feld darin nehmen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} is mapped already: drop to choose first, last or all of {1}, then to replace</source>
        <translation>{0} ist schon zugeordnet: ablegen, um das erste, das letzte oder alle von {1} zu wählen und dann zu ersetzen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} is mapped already: drop to replace</source>
        <translation>{0} ist schon zugeordnet: ablegen, um zu ersetzen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>Add inside it</source>
        <translation>Darin hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>Add {0} inside it</source>
        <translation>{0} darin hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>{0} is mapped already: drop to replace, or to add inside it</source>
        <translation>{0} ist schon zugeordnet: ablegen, um zu ersetzen oder darin hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/matching/words.py"/>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <location filename="../../designer/matching/words.py"/>
        <source>{0}; {1} mapped already</source>
        <translation>{0}; {1} schon zugeordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/reading.py"/>
        <source>{0} is not a mapping: {1}</source>
        <translation>{0} ist keine Zuordnung: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Add lookup table</source>
        <translation>Nachschlagetabelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Change entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Delete {0} entries</source>
        <translation>{0} Einträge löschen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Paste entry</source>
        <translation>Eintrag einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Paste {0} entries</source>
        <translation>{0} Einträge einfügen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Set what is missing</source>
        <translation>Fehlendes regeln</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Sort table</source>
        <translation>Tabelle sortieren</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/dragging.py"/>
        <source>{0} fields</source>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>{0:,} items</source>
        <translation>{0:,} Elemente</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>{0}, … over {1:,} values</source>
        <translation>{0}, … über {1:,} Werte</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>{0}, … {1} values</source>
        <translation>{0}, … {1} Werte</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>`destination` is no file name</source>
        <translation>`destination` ist kein Dateiname</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>`expected` is no list</source>
        <translation>`expected` ist keine Liste</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>`sources` is no list of file names</source>
        <translation>`sources` ist keine Liste von Dateinamen</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>entry {0} of `expected` has neither `record` with `document` nor `documents`</source>
        <translation>Eintrag {0} von `expected` hat weder `record` mit `document` noch `documents`</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>entry {0} of `expected` has no `source`</source>
        <translation>Eintrag {0} von `expected` hat kein `source`</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>it should be an object with the samples of a mapping</source>
        <translation>es sollte ein Objekt mit den Beispielen einer Zuordnung sein</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>mend the file, or delete it and choose the samples anew</source>
        <translation>die Datei in Ordnung bringen, oder löschen und die Beispiele neu wählen</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is missing; expected {1}</source>
        <translation>{0} fehlt; erwartet: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is not expected, but {1} is generated</source>
        <translation>{0} ist nicht erwartet, aber {1} wird erzeugt</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is {1} where {2} is expected ({3})</source>
        <translation>{0} ist {1}; erwartet: {2} ({3})</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is {1}; expected {2}</source>
        <translation>{0} ist {1}; erwartet: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/journal.py"/>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/scenarios.py"/>
        <source>the pasted JSON</source>
        <translation>dem eingefügten JSON</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/scenarios.py"/>
        <source>there is no record {0} in {1}</source>
        <translation>Datensatz {0} gibt es nicht in {1}</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/scenarios.py"/>
        <source>{0} has no samples; open some, and keep them with the mapping</source>
        <translation>{0} hat keine Beispiele; welche öffnen und mit der Zuordnung aufheben</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/unsaved_work.py"/>
        <source>it was written by a newer version of the designer</source>
        <translation>es wurde von einer neueren Version des Designers geschrieben</translation>
    </message>
    <message>
        <location filename="../../samples/crm-contact/sample.json"/>
        <source>CRM contact to marketing and ERP</source>
        <translation>CRM-Kontakt zu Marketing und ERP</translation>
    </message>
    <message>
        <location filename="../../samples/crm-contact/sample.json"/>
        <source>Turns CRM contacts into one contact record for mailings and invoicing, with opt-outs and revenues that are not as clean as they look.</source>
        <translation>Macht aus CRM-Kontakten einen Kontaktdatensatz für Mailings und Rechnungen, mit Abmeldungen und unsauberen Umsätzen.</translation>
    </message>
    <message>
        <location filename="../../samples/helpdesk-to-issues/sample.json"/>
        <source>Help-desk ticket to issue tracker</source>
        <translation>Support-Ticket zu Issue-Tracker</translation>
    </message>
    <message>
        <location filename="../../samples/helpdesk-to-issues/sample.json"/>
        <source>Turns support tickets into issues, with summaries and descriptions put together by expressions.</source>
        <translation>Macht aus Support-Tickets Issues, mit Titeln und Beschreibungen, die Ausdrücke zusammensetzen.</translation>
    </message>
    <message>
        <location filename="../../samples/hr-onboarding/sample.json"/>
        <source>New hire to identity and payroll</source>
        <translation>Neueinstellung zu Identität und Lohn</translation>
    </message>
    <message>
        <location filename="../../samples/hr-onboarding/sample.json"/>
        <source>Turns the record of one new colleague into what the identity, badge and payroll systems ask for.</source>
        <translation>Macht aus dem Datensatz einer neuen Kollegin, was Identitäts-, Ausweis- und Lohnsysteme brauchen.</translation>
    </message>
    <message>
        <location filename="../../samples/iot-readings/sample.json"/>
        <source>Sensor readings to telemetry</source>
        <translation>Sensormesswerte zu Telemetrie</translation>
    </message>
    <message>
        <location filename="../../samples/iot-readings/sample.json"/>
        <source>Turns raw readings of greenhouse and cold-store sensors into telemetry documents, with all the gaps and oddities that devices send.</source>
        <translation>Macht aus rohen Messwerten von Gewächshaus- und Kühllagersensoren Telemetriedokumente, mit allen Lücken und Eigenheiten, die Geräte senden.</translation>
    </message>
    <message>
        <location filename="../../samples/shop-order-to-erp/sample.json"/>
        <source>Turns the orders of a lamp shop into ERP sales orders: nested addresses, every line by [*], odd keys and numbers written as text.</source>
        <translation>Macht aus den Bestellungen eines Lampenladens ERP-Aufträge: verschachtelte Adressen, jede Position über [*], seltsame Schlüssel und Zahlen als Text.</translation>
    </message>
    <message>
        <location filename="../../samples/shop-order-to-erp/sample.json"/>
        <source>Web-shop order to ERP</source>
        <translation>Webshop-Bestellung zu ERP</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <location filename="../../designer/window/start/sample_card.py"/>
        <source>{0} to {1}</source>
        <translation>{0} zu {1}</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <location filename="../../designer/window/files/sample_words.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/sample_words.py"/>
        <source>{0} has no fields to map: it holds {1}. Open a document with fields.</source>
        <translation>{0} hat keine Felder zum Zuordnen; Inhalt: {1}. Ein Dokument mit Feldern öffnen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/sample_words.py"/>
        <source>{0} of {1} lines in {2} could not be read and are left out; the first is line {3}: {4}</source>
        <translation>{0} von {1} Zeilen in {2} waren nicht lesbar und sind weggelassen; die erste ist Zeile {3}: {4}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>&amp;Discard the text</source>
        <translation>Text &amp;verwerfen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>&amp;Don't save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Save the changes to {0}?</source>
        <translation>Die Änderungen an {0} speichern?</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Saved in {0}</source>
        <translation>Gespeichert in {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>The text in the JSON tab cannot be saved as it is, and is lost if you go on. {0}</source>
        <translation>Der Text im Reiter JSON kann so nicht gespeichert werden und geht beim Fortfahren verloren. {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>The text in the JSON tab is not in {0}.</source>
        <translation>Der Text im Reiter JSON steht nicht in {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>ScenariosModel</name>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>Could not be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>Record {0}</source>
        <translation>Datensatz {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>{0} differences</source>
        <translation>{0} Unterschiede</translation>
    </message>
</context>
<context>
    <name>ScenariosPanel</name>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>1, as expected</source>
        <translation>1, wie erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Compare all records of which something is expected</source>
        <translation>Alle Datensätze vergleichen, von denen etwas erwartet wird</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Scenarios and whether they are as expected</source>
        <translation>Szenarien und ob sie wie erwartet sind</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>all {0} as expected</source>
        <translation>alle {0} wie erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>nothing is expected yet</source>
        <translation>noch nichts erwartet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>{0} of {1} not as expected</source>
        <translation>{0} von {1} nicht wie erwartet</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../designer/window/settings.py"/>
        <source>The settings in {0} could not be read, so some are back to what they were at first.</source>
        <translation>Die Einstellungen in {0} waren nicht lesbar, daher sind einige wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>All commands have the keys again that they have at first.</source>
        <translation>Alle Befehle haben wieder die Tasten, die sie anfangs haben.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Close the shortcuts</source>
        <translation>Die Tastenkürzel schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Close the shortcuts (Esc)</source>
        <translation>Die Tastenkürzel schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Find a command, or keys such as Ctrl+D</source>
        <translation>Einen Befehl finden oder Tasten wie Strg+D</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Give all commands the keys that they have at first</source>
        <translation>Allen Befehlen die Tasten geben, die sie anfangs haben</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>No command and no keys have all of this: {0}</source>
        <translation>Kein Befehl und keine Tasten haben all das: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Other commands</source>
        <translation>Andere Befehle</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Take back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>These keys belong to what has the keyboard, and stay as they are.</source>
        <translation>Diese Tasten gehören zu dem, was die Tastatur hat, und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>in the rows</source>
        <translation>in den Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0} · at first {1}</source>
        <translation>{0} · anfangs {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0}, with the keyboard in the rows</source>
        <translation>{0}, mit der Tastatur in den Zeilen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0}; give it to this one?</source>
        <translation>{0}; diesem hier geben?</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0}; give them to this one?</source>
        <translation>{0}; diesem hier geben?</translation>
    </message>
</context>
<context>
    <name>SourceTreeModel</name>
    <message>
        <location filename="../../designer/window/trees/source_model.py"/>
        <source>in {0} of {1}</source>
        <translation>in {0} von {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/source_model.py"/>
        <source>in {0} of {1} elements</source>
        <translation>in {0} von {1} Elementen</translation>
    </message>
</context>
<context>
    <name>StartInWindow</name>
    <message>
        <location filename="../../designer/window/start/in_window.py"/>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../designer/window/start/page.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/page.py"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/page.py"/>
        <source>Try a sample</source>
        <translation>Ein Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>A row that is switched off stays in its place and generates nothing</source>
        <translation>Eine abgeschaltete Zeile bleibt an ihrem Platz und erzeugt nichts</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
</context>
<context>
    <name>SuggestLine</name>
    <message>
        <location filename="../../widgets/suggest_line.py"/>
        <source>Show what can be chosen</source>
        <translation>Auswahl zeigen</translation>
    </message>
</context>
<context>
    <name>SummarySection</name>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>A field, or a text with {fields} in it</source>
        <translation>Ein Feld, oder ein Text mit {fields} darin</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Change source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Clear source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Clear type</source>
        <translation>Typ entfernen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>True/false</source>
        <translation>Wahr/falsch</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>There is a table named {0} already; choose another name.</source>
        <translation>Eine Tabelle namens {0} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>used by no row</source>
        <translation>von keiner Zeile benutzt</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>used by row {0}</source>
        <translation>von Zeile {0} benutzt</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>used by rows {0}</source>
        <translation>von den Zeilen {0} benutzt</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>{0}  ({1})</source>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Ctrl+{0}</source>
        <translation>Strg+{0}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Ctrl+{0} or Alt+{1}</source>
        <translation>Strg+{0} oder Alt+{1}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>A text with nothing in it.</source>
        <translation>Ein Text, in dem nichts steht.</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>E</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>F</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>JSON has no {0}; write null or a number</source>
        <translation>JSON hat kein {0}; null oder eine Zahl schreiben</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>L</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>N</source>
        <translation>Z</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>The number is too large; numbers go up to about 1.8e308</source>
        <translation>Die Zahl ist zu groß; Zahlen gehen bis etwa 1.8e308</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>The value null: known to be none.</source>
        <translation>Der Wert null: bekanntermaßen keiner.</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>True/False</source>
        <translation>Wahr/Falsch</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Type JSON, such as {"a": 1}</source>
        <translation>JSON eingeben, etwa {"a": 1}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Type a number, such as 1.5</source>
        <translation>Eine Zahl eingeben, etwa 1.5</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an array of 1 element</source>
        <translation>Wird ein Array mit 1 Element</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an array of {0} elements</source>
        <translation>Wird ein Array mit {0} Elementen</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an object with 1 field</source>
        <translation>Wird ein Objekt mit 1 Feld</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an object with {0} fields</source>
        <translation>Wird ein Objekt mit {0} Feldern</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be {0}</source>
        <translation>Wird {0}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Write it as {0}</source>
        <translation>Als {0} schreiben</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Write it as {0} or {1}</source>
        <translation>Als {0} oder {1} schreiben</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>{0} is not a number; write it like 1.5, or choose Text with Ctrl+1</source>
        <translation>{0} ist keine Zahl; wie 1.5 schreiben oder mit Strg+1 Text wählen</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>{0} {1}: {2}</source>
        <translation>{0} {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Go on editing</source>
        <translation>Weiterbearbeiten</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Show where</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Take the mapping's text</source>
        <translation>Text der Zuordnung nehmen</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>The mapping was changed elsewhere while this text was being edited. Which of the two counts?</source>
        <translation>Die Zuordnung wurde anderswo geändert, während dieser Text bearbeitet wurde. Welches von beiden gilt?</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Until that is put right, the mapping stays as it was.</source>
        <translation>Bis das in Ordnung ist, bleibt die Zuordnung, wie sie war.</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>On disk: {0}</source>
        <translation>Auf dem Datenträger: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Bring back {0}</source>
        <translation>{0} zurückholen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Brought back as it was saved at {0}; undo takes it away again</source>
        <translation>Zurückgeholt, wie um {0} gespeichert; Rückgängig nimmt es wieder weg</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Close the versions</source>
        <translation>Versionen schließen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Each time the mapping is saved, the version before is kept and listed here.</source>
        <translation>Bei jedem Speichern der Zuordnung wird die Version davor aufgehoben und hier gelistet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>From {0} to now</source>
        <translation>Von {0} bis jetzt</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>What is open is as it was saved then.</source>
        <translation>Das Offene ist, wie es damals gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../designer/window/start/welcome.py"/>
        <source>Design how one JSON document becomes another, and watch it happen.</source>
        <translation>Gestalten, wie aus einem JSON-Dokument ein anderes wird, und dabei zusehen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/welcome.py"/>
        <source>New mapping</source>
        <translation>Neue Zuordnung</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/welcome.py"/>
        <source>Open mapping…</source>
        <translation>Zuordnung öffnen …</translation>
    </message>
</context>
<context>
    <name>_ChoiceButton</name>
    <message>
        <location filename="../../widgets/choice_popup.py"/>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>_CoverageButton</name>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Show only what is not mapped</source>
        <translation>Nur zeigen, was nicht zugeordnet ist</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>{0}: {1} of {2} mapped</source>
        <translation>{0}: {1} von {2} zugeordnet</translation>
    </message>
</context>
</TS>
