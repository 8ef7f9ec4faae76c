<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AllFixedKeys</name>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Add a field</source>
        <translation>Legg til et felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Answer what a drop asks</source>
        <translation>Svar på det et slipp spør om</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Constant: text, number, true or false, empty, null, JSON</source>
        <translation>Konstant: tekst, tall, sann eller usann, tom, null, JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Copy the paths of the selected fields</source>
        <translation>Kopier stiene til de valgte feltene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl og musehjulet</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Ctrl+1 to Ctrl+6</source>
        <translation>Ctrl+1 til Ctrl+6</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Delete the rows that generate it</source>
        <translation>Slett radene som genererer det</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Drop them on the field</source>
        <translation>Slipp dem på feltet</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Edit the cell</source>
        <translation>Rediger cellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Find a field by its name</source>
        <translation>Finn et felt etter navnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Finding: empty the line, and leave it</source>
        <translation>Søk: tøm linjen, og forlat den</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Finding: the next and the one before</source>
        <translation>Søk: neste og forrige</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Finish several lines of text</source>
        <translation>Fullfør tekst på flere linjer</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Give it a constant, or edit its source</source>
        <translation>Gi det en konstant, eller rediger kilden</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Go to the other side</source>
        <translation>Gå til den andre siden</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>In other panels</source>
        <translation>I andre paneler</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>In the rows</source>
        <translation>I radene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>In the trees</source>
        <translation>I trærne</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Larger and smaller text</source>
        <translation>Større og mindre tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Leave the cell as it was; show all rows</source>
        <translation>La cellen være som den var; vis alle rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Leave the panel</source>
        <translation>Forlat panelet</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Links: delete its rows</source>
        <translation>Koblinger: slett radene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Links: from link to link</source>
        <translation>Koblinger: fra en til neste</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Links: go to its row</source>
        <translation>Koblinger: gå til raden</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Lookup tables: add and delete an entry</source>
        <translation>Oppslagstabeller: legg til og slett en oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Lookup tables: paste from a spreadsheet</source>
        <translation>Oppslagstabeller: lim inn fra et regneark</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Lookup tables: rename the table</source>
        <translation>Oppslagstabeller: gi tabellen nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Make a field of them at the top of the document</source>
        <translation>Lag et felt av dem øverst i dokumentet</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Offer completions</source>
        <translation>Foreslå fullføringer</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>On a destination field</source>
        <translation>På et målfelt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Open and close a branch</source>
        <translation>Åpne og lukk en gren</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Open what is on the clipboard as the sample</source>
        <translation>Åpne det som er på utklippstavlen, som eksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Pick up the selected fields</source>
        <translation>Ta opp de valgte feltene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Preview: copy values</source>
        <translation>Forhåndsvisning: kopier verdier</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Preview: fold and unfold</source>
        <translation>Forhåndsvisning: fold sammen og ut</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Preview: select the row of a value</source>
        <translation>Forhåndsvisning: velg raden til en verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Problems: go to a record that has it</source>
        <translation>Problemer: gå til en post som har det</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Put them down</source>
        <translation>Legg dem tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Rename it</source>
        <translation>Gi det nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Take the entry that is offered</source>
        <translation>Ta forslaget</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>Where text is typed</source>
        <translation>Der tekst skrives</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>While fields are picked up</source>
        <translation>Mens felt er tatt opp</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>edits text in fields</source>
        <translation>redigerer tekst i felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>letters</source>
        <translation>bokstaver</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>opens the menu {0}</source>
        <translation>åpner menyen {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>the letter beside it</source>
        <translation>bokstaven ved siden av</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>the system uses it for windows</source>
        <translation>systemet bruker det til vinduer</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>typing</source>
        <translation>skriving</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>works in lists and fields</source>
        <translation>virker i lister og felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>{0} alone is typed, or moves. Hold Ctrl or Alt with it, or press one of F1 to F12.</source>
        <translation>{0} alene skriver eller flytter. Hold Ctrl eller Alt i tillegg, eller trykk en av F1 til F12.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>{0} stays what it is ({1}: {2}). Press other keys.</source>
        <translation>{0} forblir det den er ({1}: {2}). Trykk andre taster.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/fixed_keys.py"/>
        <source>{0} stays what it is: {1}. Press other keys.</source>
        <translation>{0} forblir det den er: {1}. Trykk andre taster.</translation>
    </message>
</context>
<context>
    <name>CarryGesture</name>
    <message>
        <location filename="../../designer/window/gestures/carrying.py"/>
        <source>Carrying {0} · Tab to the {1}, arrows or typing to find, Enter drops, Esc cancels</source>
        <translation>Bærer {0} · Tab går til den andre siden ({1}), piler eller skriving finner, Enter slipper, Esc avbryter</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/carrying.py"/>
        <source>destination</source>
        <translation>mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/carrying.py"/>
        <source>source</source>
        <translation>kilde</translation>
    </message>
</context>
<context>
    <name>ChangedSamples</name>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>Locate it…</source>
        <translation>Finn den …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>Reload</source>
        <translation>Last på nytt</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>{0} is no longer in its folder. What was read of it stays open.</source>
        <translation>{0} er ikke lenger i mappen sin. Det som ble lest, er fortsatt åpent.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changed_samples.py"/>
        <source>{0} was changed by another program.</source>
        <translation>{0} ble endret av et annet program.</translation>
    </message>
</context>
<context>
    <name>ChangesOnDisk</name>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Keep mine</source>
        <translation>Behold mitt</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Not saved yet: {0} was changed by another program ({1}).</source>
        <translation>Ikke lagret ennå: {0} ble endret av et annet program ({1}).</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Reload</source>
        <translation>Last på nytt</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Save it there again</source>
        <translation>Lagre den der igjen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Save mine</source>
        <translation>Lagre mitt</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>Show the difference</source>
        <translation>Vis forskjellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>{0} is no longer in its folder: it was moved, renamed or deleted. Your work is still open.</source>
        <translation>{0} er ikke lenger i mappen sin: flyttet, gitt nytt navn eller slettet. Arbeidet er fortsatt åpent.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>{0} was changed by another program, and is no mapping now: {1}.</source>
        <translation>{0} ble endret av et annet program, og er ingen tilordning nå: {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/changes_on_disk.py"/>
        <source>{0} was changed by another program: {1}.</source>
        <translation>{0} ble endret av et annet program: {1}.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../designer/window/command_palette/palette.py"/>
        <source>Find a command, a field or a row</source>
        <translation>Finn en kommando, et felt eller en rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/palette.py"/>
        <source>Looking for {0} …</source>
        <translation>Leter etter {0} …</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/palette.py"/>
        <source>No command, field or row has these letters in this order: {0}</source>
        <translation>Ingen kommando, felt eller rad har disse bokstavene i denne rekkefølgen: {0}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../designer/window/commands.py"/>
        <source>Open or begin a mapping first</source>
        <translation>Åpne eller begynn en tilordning først</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <location filename="../../designer/window/rows/completion_popup.py"/>
        <source>Fields that fit</source>
        <translation>Felt som passer</translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>A filter over the whole record: @ stands for it</source>
        <translation>Et filter over hele posten: @ står for den</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Clear condition</source>
        <translation>Fjern betingelsen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Only when</source>
        <translation>Bare når</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Only when…</source>
        <translation>Bare når …</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Only where the source has a value</source>
        <translation>Bare der kilden har en verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>Set condition</source>
        <translation>Sett betingelse</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/condition.py"/>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>DateSection</name>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Clear date</source>
        <translation>Fjern dato</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Format to read</source>
        <translation>Format å lese</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Format to write</source>
        <translation>Format å skrive</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>In zone</source>
        <translation>I sone</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Read and written anew…</source>
        <translation>Les og skriv på nytt …</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Read as</source>
        <translation>Les som</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Set date</source>
        <translation>Sett dato</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Time zone to read</source>
        <translation>Tidssone å lese</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Time zone to write</source>
        <translation>Tidssone å skrive</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>Write as</source>
        <translation>Skriv som</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>as it was read</source>
        <translation>som den ble lest</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>as the date says, else UTC</source>
        <translation>som datoen sier, ellers UTC</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/dates.py"/>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
</context>
<context>
    <name>DefaultSection</name>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Clear default</source>
        <translation>Fjern standardverdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Clear the default</source>
        <translation>Fjern standardverdien</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Default</source>
        <translation>Standardverdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Default: {0}</source>
        <translation>Standardverdi: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Set default</source>
        <translation>Sett standardverdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>The value where nothing, null or an empty text is at hand</source>
        <translation>Verdien der ingenting, null eller en tom tekst foreligger</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
</context>
<context>
    <name>DesignFiles</name>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>The mapping is open without its samples and expected documents, since the file that names them cannot be used. {0}.</source>
        <translation>Tilordningen er åpen uten eksemplene og de forventede dokumentene, siden filen som nevner dem, ikke kan brukes. {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>{0} was left as it is, since it cannot be read. Mend it or delete it, and open the mapping again.</source>
        <translation>{0} ble latt være som den var, siden den ikke kan leses. Rett eller slett den, og åpne tilordningen igjen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>{0} was not saved, since {1}. What you expect is kept while the window is open.</source>
        <translation>{0} ble ikke lagret: {1}. Det du forventer, beholdes mens vinduet er åpent.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/design_files.py"/>
        <source>{0} went with the mapping that was there before; it is kept as {1}.</source>
        <translation>{0} hørte til tilordningen som var der før; den er tatt vare på som {1}.</translation>
    </message>
</context>
<context>
    <name>DestinationFieldGestures</name>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Constant for {0}</source>
        <translation>Konstant for {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Enter sets it. A dot goes a level deeper.</source>
        <translation>Enter setter navnet. Et punktum går et nivå dypere.</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Name of the mapping</source>
        <translation>Navn på tilordningen</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>New field</source>
        <translation>Nytt felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>New field in {0}</source>
        <translation>Nytt felt i {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Nothing to delete: fields of the destination sample stay, and no row maps them</source>
        <translation>Ingenting å slette: felt i måleksempelet blir værende, og ingen rad genererer dem</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>Rename {0}</source>
        <translation>Gi {0} nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>{0} has its name from the destination sample; map it first, or change the sample</source>
        <translation>{0} har navnet sitt fra måleksempelet; tilordne det først, eller endre eksempelet</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/destination_fields.py"/>
        <source>{0} is mapped already; choose another name.</source>
        <translation>{0} er allerede tilordnet; velg et annet navn.</translation>
    </message>
</context>
<context>
    <name>DestinationTreeModel</name>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>In the sample: {0}</source>
        <translation>I eksempelet: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>Not in the destination sample</source>
        <translation>Ikke i måleksempelet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>e.g. {0}</source>
        <translation>f.eks. {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>in error</source>
        <translation>feil</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>no source sample</source>
        <translation>ingen kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>no source yet</source>
        <translation>ingen kilde ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>nothing in this record</source>
        <translation>ingenting i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/destination_model.py"/>
        <source>switched off</source>
        <translation>slått av</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../designer/window/details.py"/>
        <source>There is no row to inspect yet; map a field, or add a row</source>
        <translation>Ingen rad å se på ennå; tilordne et felt, eller legg til en rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/details.py"/>
        <source>table</source>
        <translation>tabell</translation>
    </message>
</context>
<context>
    <name>DifferenceLinesModel</name>
    <message>
        <location filename="../../designer/window/expected/model.py"/>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/model.py"/>
        <source>Not expected</source>
        <translation>Ikke forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/model.py"/>
        <source>Otherwise</source>
        <translation>Annerledes</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Lookup table</source>
        <translation>Oppslagstabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Order of its keys</source>
        <translation>Rekkefølgen på nøklene</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>The mapping</source>
        <translation>Tilordningen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>Then</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/difference_model.py"/>
        <source>row {0}</source>
        <translation>rad {0}</translation>
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
        <translation>1 forskjell til</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>Difference of what is generated and what is expected</source>
        <translation>Forskjellen mellom det som genereres og det som er forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>more that is as expected, or is inside the difference before</source>
        <translation>mer som er som forventet, eller hører til forskjellen foran</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>{0} as expected</source>
        <translation>{0} som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/view.py"/>
        <source>{0} more differences</source>
        <translation>{0} forskjeller til</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row added</source>
        <translation>1 rad lagt til</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row changed</source>
        <translation>1 rad endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row moved</source>
        <translation>1 rad flyttet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>1 row removed</source>
        <translation>1 rad fjernet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Default</source>
        <translation>Standardverdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Lookup table</source>
        <translation>Oppslagstabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Lookup tables</source>
        <translation>Oppslagstabeller</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>lookup tables: {0}</source>
        <translation>oppslagstabeller: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>nothing differs</source>
        <translation>ingen forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>the order of its keys</source>
        <translation>rekkefølgen på nøklene</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} added</source>
        <translation>{0} lagt til</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} changed</source>
        <translation>{0} endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} moved</source>
        <translation>{0} flyttet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} removed</source>
        <translation>{0} fjernet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows added</source>
        <translation>{0} rader lagt til</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows changed</source>
        <translation>{0} rader endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows moved</source>
        <translation>{0} rader flyttet</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/mapping_difference_words.py"/>
        <source>{0} rows removed</source>
        <translation>{0} rader fjernet</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source> (and {0} more)</source>
        <translation> (og {0} til)</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Locate the {0}…</source>
        <translation>Finn {0} …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Mapping</source>
        <translation>Tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as destination sample</source>
        <translation>Åpne som måleksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as mapping all the same</source>
        <translation>Åpne som tilordning likevel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as sample all the same</source>
        <translation>Åpne som eksempel likevel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open as source sample</source>
        <translation>Åpne som kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open destination sample</source>
        <translation>Åpne måleksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open mapping</source>
        <translation>Åpne tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Open source sample</source>
        <translation>Åpne kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Pasted mapping</source>
        <translation>Innlimt tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Reading what you pasted…</source>
        <translation>Leser det du limte inn …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Reading {0}…</source>
        <translation>Leser {0} …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>The {0} sample of this mapping could not be opened. {1}.</source>
        <translation>Et eksempel for denne tilordningen ({0}) kunne ikke åpnes. {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>What you pasted took the place of {0}.</source>
        <translation>Det du limte inn, tok plassen til {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>destination</source>
        <translation>mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/document_files.py"/>
        <source>{0} is another mapping and was not opened</source>
        <translation>{0} er en annen tilordning og ble ikke åpnet</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <location filename="../../designer/window/json_text/draft_words.py"/>
        <source>Line {0}, column {1}: {2}</source>
        <translation>Linje {0}, kolonne {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/draft_words.py"/>
        <source>The mapping was changed elsewhere while the text was being edited; one of the two counts.</source>
        <translation>Tilordningen ble endret et annet sted mens teksten ble redigert; bare én av de to gjelder.</translation>
    </message>
</context>
<context>
    <name>DropBefore</name>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>Drop to move {0} before row {1}</source>
        <translation>Slipp for å flytte {0} foran rad {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>Drop to move {0} to the end</source>
        <translation>Slipp for å flytte {0} til slutten</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>row {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/drop_before.py"/>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
</context>
<context>
    <name>DropGesture</name>
    <message>
        <location filename="../../designer/window/gestures/dropping.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/dropping.py"/>
        <source>Drop it on a destination field</source>
        <translation>Slipp det på et målfelt</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/dropping.py"/>
        <source>Drop it on a source field</source>
        <translation>Slipp det på et kildefelt</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <location filename="../../designer/window/start/drop_place.py"/>
        <source>Drop a mapping or two documents here</source>
        <translation>Slipp en tilordning eller to dokumenter her</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/drop_place.py"/>
        <source>or paste JSON with {0}</source>
        <translation>eller lim inn JSON med {0}</translation>
    </message>
</context>
<context>
    <name>EditNote</name>
    <message>
        <location filename="../../designer/window/rows/edit_note.py"/>
        <source>What is said of it</source>
        <translation>Hva som sies om det</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>destination</source>
        <translation>mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/command_palette/entries.py"/>
        <source>{0} · chosen lately</source>
        <translation>{0} · valgt nylig</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Add an entry…</source>
        <translation>Legg til oppføring …</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Becomes</source>
        <translation>Blir til</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Click to sort the table</source>
        <translation>Klikk for å sortere tabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_model.py"/>
        <source>{0} is in the table already, in line {1}; change that one, or type another.</source>
        <translation>{0} er allerede i tabellen, på linje {1}; endre den, eller skriv en annen.</translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <location filename="../../designer/window/lookups/entries_table.py"/>
        <source>Entries</source>
        <translation>Oppføringer</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/entries_table.py"/>
        <source>What {0} becomes</source>
        <translation>Hva {0} blir til</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <location filename="../../designer/window/command_palette/entry_list.py"/>
        <source>What was found</source>
        <translation>Hva som ble funnet</translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>1 difference</source>
        <translation>1 forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>As expected</source>
        <translation>Som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Comparing…</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Documents are expected of the records of a source sample</source>
        <translation>Dokumenter forventes av postene i et kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Expect what is generated now</source>
        <translation>Forvent det som genereres nå</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Next difference</source>
        <translation>Neste forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Nothing is expected of record {0} yet</source>
        <translation>Ingenting er forventet av post {0} ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Open a source sample first.</source>
        <translation>Åpne et kildeeksempel først.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Open expected document…</source>
        <translation>Åpne forventet dokument …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Paste JSON</source>
        <translation>Lim inn JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Previous difference</source>
        <translation>Forrige forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>Say once what is right, and see at once when a change makes it otherwise.</source>
        <translation>Si én gang hva som er riktig, og se med en gang når en endring gjør det annerledes.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>What is expected of this record</source>
        <translation>Hva som forventes av denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/panel.py"/>
        <source>{0} differences</source>
        <translation>{0} forskjeller</translation>
    </message>
</context>
<context>
    <name>ExpectedTab</name>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>E&amp;xpected</source>
        <translation>F&amp;orventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Expect nothing of this record</source>
        <translation>Forvent ingenting av denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Expect what is generated now</source>
        <translation>Forvent det som genereres nå</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Go to expected document</source>
        <translation>Gå til forventet dokument</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Keep samples with the mapping</source>
        <translation>Ta vare på eksemplene med tilordningen</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Next difference</source>
        <translation>Neste forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Open expected document…</source>
        <translation>Åpne forventet dokument …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Paste expected document</source>
        <translation>Lim inn forventet dokument</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Previous difference</source>
        <translation>Forrige forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Run all scenarios</source>
        <translation>Kjør alle scenarioer</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Run the scenarios of a folder</source>
        <translation>Kjør scenarioene i en mappe</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>Run the scenarios of a folder…</source>
        <translation>Kjør scenarioene i en mappe …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>The samples are kept with the mapping, in {0}.</source>
        <translation>Eksemplene er tatt vare på med tilordningen, i {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>as expected</source>
        <translation>som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/tab.py"/>
        <source>not as expected</source>
        <translation>ikke som forventet</translation>
    </message>
</context>
<context>
    <name>Expecting</name>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>An expected document could not be opened. {0}.</source>
        <translation>Et forventet dokument kunne ikke åpnes. {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>It is kept when you save the mapping.</source>
        <translation>Det tas vare på når du lagrer tilordningen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>It is kept while the window is open, since the pasted sample has no file.</source>
        <translation>Det beholdes mens vinduet er åpent, siden det innlimte eksempelet ikke har noen fil.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Nothing is expected of {0} any more.</source>
        <translation>Ingenting forventes av {0} lenger.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Open a source sample first: documents are expected of its records.</source>
        <translation>Åpne et kildeeksempel først: dokumenter forventes av postene i det.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Open expected document</source>
        <translation>Åpne forventet dokument</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>The clipboard holds {0} documents, one a line. Copy the one that is expected.</source>
        <translation>Utklippstavlen har {0} dokumenter, ett per linje. Kopier det som er forventet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>What is generated now is expected of {0} from now on.</source>
        <translation>Det som genereres nå, forventes av {0} fra nå av.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>What you pasted is expected of {0} from now on.</source>
        <translation>Det du limte inn, forventes av {0} fra nå av.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>record {0}</source>
        <translation>post {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>{0} expected documents could not be opened; the first: {1}.</source>
        <translation>{0} forventede dokumenter kunne ikke åpnes; det første: {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/expecting.py"/>
        <source>{0} is expected as {1} has it.</source>
        <translation>{0} forventes slik {1} har den.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>Export generated document</source>
        <translation>Eksporter generert dokument</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>Export mapping JSON</source>
        <translation>Eksporter tilordningen som JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The generated document is in {0}.</source>
        <translation>Det genererte dokumentet er i {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The generated document is on the clipboard</source>
        <translation>Det genererte dokumentet er på utklippstavlen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The mapping JSON is in {0}.</source>
        <translation>Tilordningen som JSON er i {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/exporting.py"/>
        <source>The mapping JSON is on the clipboard</source>
        <translation>Tilordningen som JSON er på utklippstavlen</translation>
    </message>
</context>
<context>
    <name>FieldFilterButton</name>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>All fields</source>
        <translation>Alle felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>Only mapped</source>
        <translation>Bare tilordnede</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>Only unmapped</source>
        <translation>Bare ikke tilordnede</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/field_filter.py"/>
        <source>Which fields are shown</source>
        <translation>Hvilke felt som vises</translation>
    </message>
</context>
<context>
    <name>FieldMenus</name>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Add field…</source>
        <translation>Legg til felt …</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Carry to the destination</source>
        <translation>Bær til målet</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Copy path</source>
        <translation>Kopier sti</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Copy value</source>
        <translation>Kopier verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Rename…</source>
        <translation>Gi nytt navn …</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/field_menus.py"/>
        <source>Set constant or edit…</source>
        <translation>Sett konstant eller rediger …</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <location filename="../../designer/window/trees/panel.py"/>
        <source>Open a sample</source>
        <translation>Åpne et eksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/panel.py"/>
        <source>Paste JSON as the sample</source>
        <translation>Lim inn JSON som eksempel</translation>
    </message>
</context>
<context>
    <name>FieldTreeModel</name>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>Mapped</source>
        <translation>Tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>a warning inside: row {0}</source>
        <translation>en advarsel innenfor: rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>an error inside: row {0}</source>
        <translation>en feil innenfor: rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>errors inside: rows {0}</source>
        <translation>feil innenfor: radene {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>mapped</source>
        <translation>tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>mapped inside</source>
        <translation>tilordnet innenfor</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>not mapped</source>
        <translation>ikke tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/model.py"/>
        <source>warnings inside: rows {0}</source>
        <translation>advarsler innenfor: radene {0}</translation>
    </message>
</context>
<context>
    <name>FieldTreeView</name>
    <message>
        <location filename="../../designer/window/trees/view.py"/>
        <source>Drop it on the other side</source>
        <translation>Slipp det på den andre siden</translation>
    </message>
</context>
<context>
    <name>FieldsDroppedOnRows</name>
    <message>
        <location filename="../../designer/window/rows/fields_dropped.py"/>
        <source>Drop it on a source field</source>
        <translation>Slipp det på et kildefelt</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/fields_dropped.py"/>
        <source>Drop it on the source of a row, or below the rows</source>
        <translation>Slipp det på kilden til en rad, eller under radene</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <location filename="../../designer/window/files/reading.py"/>
        <source>{0} is not a file but a pipe or a device; choose a file</source>
        <translation>{0} er ikke en fil, men et rør eller en enhet; velg en fil</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>Export elsewhere…</source>
        <translation>Eksporter til et annet sted…</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>{0} was not exported, since {1}. The mapping is as it was; export to another place.</source>
        <translation>{0} ble ikke eksportert, siden {1}. Tilordningen er som den var; eksporter til et annet sted.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/writing.py"/>
        <source>{0} was not saved, since {1}. Your work is still open: save it elsewhere.</source>
        <translation>{0} ble ikke lagret: {1}. Arbeidet er fortsatt åpent: lagre det et annet sted.</translation>
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
        <translation>Tomt her</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Find a row</source>
        <translation>Finn en rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Generating nothing for the shown record</source>
        <translation>Genererer ingenting for posten som vises</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Replaced by another row, or switched off</source>
        <translation>Erstattet av en annen rad, eller slått av</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Rows shown</source>
        <translation>Rader som vises</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Show all rows</source>
        <translation>Vis alle rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>What was selected or edited stays in sight until the filter is set anew</source>
        <translation>Det som ble valgt eller redigert, forblir i syne til filteret settes på nytt</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>With problems</source>
        <translation>Med problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>Without effect</source>
        <translation>Uten virkning</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>{0} of {1} rows</source>
        <translation>{0} av {1} rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/filter_line.py"/>
        <source>{0} of {1} rows, {2} more in sight</source>
        <translation>{0} av {1} rader, {2} til i syne</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>{0} found</source>
        <translation>{0} funnet</translation>
    </message>
    <message>
        <location filename="../../widgets/find_field.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>FormLabel</name>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>An export as a plain resource leaves out:
{0}</source>
        <translation>En eksport som enkel ressurs utelater:
{0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>And {0} more rows</source>
        <translation>Og {0} rader til</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>And {0} more.</source>
        <translation>Og {0} til.</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Beyond the plain resource:</source>
        <translation>Utover den enkle ressursen:</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Every key of this mapping belongs to the plain resource.</source>
        <translation>Alle nøkler i denne tilordningen hører til den enkle ressursen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Extended: {0}</source>
        <translation>Utvidet: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Lookup tables</source>
        <translation>Oppslagstabeller</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Plain resource</source>
        <translation>Enkel ressurs</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>conditions</source>
        <translation>betingelser</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>dates</source>
        <translation>datoer</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>defaults</source>
        <translation>standardverdier</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>lookups</source>
        <translation>oppslag</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>more</source>
        <translation>mer</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>notes</source>
        <translation>notater</translation>
    </message>
    <message>
        <location filename="../../designer/window/form_label.py"/>
        <source>rows switched off</source>
        <translation>rader som er slått av</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>1 problem</source>
        <translation>1 problem</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>List the problems</source>
        <translation>Vis problemene</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>List the problems: {0}</source>
        <translation>Vis problemene: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>Name in the JSON: {0}</source>
        <translation>Navn i JSON: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>edited</source>
        <translation>endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/header.py"/>
        <source>{0} problems</source>
        <translation>{0} problemer</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>Close the inspector</source>
        <translation>Lukk inspektøren</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>Inspector of {0}</source>
        <translation>Inspektør for {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>Row {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/panel.py"/>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <location filename="../../designer/window/files/journaling.py"/>
        <source>What you do is not being kept safe from a crash, since {0}. You can go on; save from time to time.</source>
        <translation>Arbeidet er ikke sikret mot krasj: {0}. Du kan fortsette; lagre av og til.</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <location filename="../../widgets/json_view/view.py"/>
        <source>Copy path</source>
        <translation>Kopier sti</translation>
    </message>
    <message>
        <location filename="../../widgets/json_view/view.py"/>
        <source>Copy value</source>
        <translation>Kopier verdi</translation>
    </message>
    <message>
        <location filename="../../widgets/json_view/view.py"/>
        <source>JSON document</source>
        <translation>JSON-dokument</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Add keys</source>
        <translation>Legg til taster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Change keys</source>
        <translation>Endre taster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Leave</source>
        <translation>La være</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>No keys</source>
        <translation>Ingen taster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Press the keys</source>
        <translation>Trykk tastene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Press the keys for {0}</source>
        <translation>Trykk tastene for {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Press the keys for {0}; Esc leaves them as they are.</source>
        <translation>Trykk tastene for {0}; Esc lar dem være som de er.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/key_strip.py"/>
        <source>Take it</source>
        <translation>Ta den</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <location filename="../../designer/window/shortcuts/keys_list.py"/>
        <source>Commands and their keys</source>
        <translation>Kommandoer og tastene deres</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/keys_model.py"/>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <location filename="../../designer/window/links/strip.py"/>
        <source>Links between source and destination</source>
        <translation>Koblinger mellom kilde og mål</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>Each element of {0} to one of {1}</source>
        <translation>Hvert element i {0} til ett i {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} and {1}</source>
        <translation>{0} og {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, as a number</source>
        <translation>{0} til {1}, som tall</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, as text</source>
        <translation>{0} til {1}, som tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, as true or false</source>
        <translation>{0} til {1}, som sann eller usann</translation>
    </message>
    <message>
        <location filename="../../designer/window/links/words.py"/>
        <source>{0} to {1}, {2} rows</source>
        <translation>{0} til {1}, {2} rader</translation>
    </message>
</context>
<context>
    <name>LookupSection</name>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Clear lookup</source>
        <translation>Fjern oppslag</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Edit table</source>
        <translation>Rediger tabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Lookup</source>
        <translation>Oppslag</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Make table</source>
        <translation>Lag tabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>New table…</source>
        <translation>Ny tabell …</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>Set lookup</source>
        <translation>Sett oppslag</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/value.py"/>
        <source>{0} (missing)</source>
        <translation>{0} (mangler)</translation>
    </message>
</context>
<context>
    <name>LookupsPanel</name>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>1 entry is on the clipboard</source>
        <translation>1 oppføring er på utklippstavlen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>A table says what each value of a field becomes, such as NO: Norway. Paste two columns, or type.</source>
        <translation>En tabell sier hva hver verdi av et felt blir til, som NO: Norge. Lim inn to kolonner, eller skriv.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Add a table</source>
        <translation>Legg til en tabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Close the lookup tables</source>
        <translation>Lukk oppslagstabellene</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Copy the whole table</source>
        <translation>Kopier hele tabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Delete the table</source>
        <translation>Slett tabellen</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Find an entry</source>
        <translation>Finn en oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Keep it as an entry</source>
        <translation>Behold som oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Lookup tables</source>
        <translation>Oppslagstabeller</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>No lookup tables yet</source>
        <translation>Ingen oppslagstabeller ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Paste a table</source>
        <translation>Lim inn en tabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Paste entries from a spreadsheet (Ctrl+V)</source>
        <translation>Lim inn oppføringer fra et regneark (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>The table {0} is gone; it was {1}.</source>
        <translation>Tabellen {0} er borte; den var {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>The table {0} is gone; it was {1}: choose another table there.</source>
        <translation>Tabellen {0} er borte; den var {1}: velg en annen tabell der.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/panel.py"/>
        <source>{0} entries are on the clipboard</source>
        <translation>{0} oppføringer er på utklippstavlen</translation>
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
        <translation>Vis teksten</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/in_window.py"/>
        <source>The mapping is saved; the text in the JSON tab is not in {0}. {1}</source>
        <translation>Tilordningen er lagret; teksten i fanen JSON er ikke i {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/in_window.py"/>
        <source>The text is no mapping yet, or waits for an answer</source>
        <translation>Teksten er ingen tilordning ennå, eller venter på svar</translation>
    </message>
    <message>
        <location filename="../../designer/window/language_menu.py"/>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location filename="../../designer/window/language_menu.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../designer/window/language_menu.py"/>
        <source>Mapping Designer will be in English when it is next started.</source>
        <translation>Mapping Designer er på norsk fra neste start.</translation>
    </message>
    <message>
        <location filename="../../designer/window/main_window.py"/>
        <source>1 row</source>
        <translation>1 rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/main_window.py"/>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Finn</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Open mapping…</source>
        <translation>&amp;Åpne tilordning …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versjoner …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Add destination field…</source>
        <translation>Legg til målfelt …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Back to the mapping</source>
        <translation>Tilbake til tilordningen</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Copy generated document</source>
        <translation>Kopier generert dokument</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Copy mapping JSON</source>
        <translation>Kopier tilordningen som JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Export as plain resource…</source>
        <translation>Eksporter som enkel ressurs …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Export generated document…</source>
        <translation>Eksporter generert dokument …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Export mapping JSON…</source>
        <translation>Eksporter tilordningen som JSON …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Filter rows…</source>
        <translation>Filtrer rader …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Find a command or field…</source>
        <translation>Finn en kommando eller et felt …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Find a record…</source>
        <translation>Finn en post …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Go to the JSON</source>
        <translation>Gå til JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Go to {0}</source>
        <translation>Gå til {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Inspector</source>
        <translation>Inspektør</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Hurtigtaster…</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Links</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Lookup tables</source>
        <translation>Oppslagstabeller</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Name of the mapping…</source>
        <translation>Navn på tilordningen …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>New &amp;window</source>
        <translation>Nytt vin&amp;du</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Next problem</source>
        <translation>Neste problem</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Next record</source>
        <translation>Neste post</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Next record with problems</source>
        <translation>Neste post med problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Nothing was taken back</source>
        <translation>Ingenting ble tatt tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open &amp;destination sample…</source>
        <translation>Åpne &amp;måleksempel …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>Åpne n&amp;ylig brukt</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open &amp;source sample…</source>
        <translation>Åpne &amp;kildeeksempel …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Open a source sample first</source>
        <translation>Åpne først et kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Previous record</source>
        <translation>Forrige post</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Previous record with problems</source>
        <translation>Forrige post med problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Save &amp;as…</source>
        <translation>Lagre &amp;som …</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Show {0}</source>
        <translation>Vis {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Start page</source>
        <translation>Startside</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Switch light and dark</source>
        <translation>Bytt mellom lyst og mørkt</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Text as the system has it</source>
        <translation>Tekst slik systemet har den</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>The source has no other record</source>
        <translation>Kilden har ingen annen post</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>There is nothing to take back</source>
        <translation>Det er ingenting å ta tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>This leads back from the start page</source>
        <translation>Fører tilbake fra startsiden</translation>
    </message>
    <message>
        <location filename="../../designer/window/menus.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Add a field</source>
        <translation>Legg til et felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Drop a sample of the destination here, or drag source fields onto this place to make it.</source>
        <translation>Slipp et eksempel på målet her, eller dra kildefelt hit for å lage det.</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Drop a source sample here, paste JSON, or open one: a document, a list of records, or NDJSON.</source>
        <translation>Slipp et kildeeksempel her, lim inn JSON, eller åpne et: et dokument, en liste med poster eller NDJSON.</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Find a field</source>
        <translation>Finn et felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Find a field or value</source>
        <translation>Finn et felt eller en verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Open sample…</source>
        <translation>Åpne eksempel …</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>Paste JSON</source>
        <translation>Lim inn JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>What is wanted</source>
        <translation>Det som ønskes</translation>
    </message>
    <message>
        <location filename="../../designer/window/sides.py"/>
        <source>What you get</source>
        <translation>Det du får</translation>
    </message>
    <message>
        <location filename="../../designer/window/text_size.py"/>
        <source>Text at {0} %</source>
        <translation>Tekst på {0} %</translation>
    </message>
</context>
<context>
    <name>MappingTextPanel</name>
    <message>
        <location filename="../../designer/window/json_text/panel.py"/>
        <source>Change the text</source>
        <translation>Endre teksten</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/panel.py"/>
        <source>The mapping as JSON</source>
        <translation>Tilordningen som JSON</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../designer/window/files/new_window.py"/>
        <source>Another window cannot be opened: {0} could not be started.</source>
        <translation>Et nytt vindu kan ikke åpnes: {0} kunne ikke startes.</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../widgets/message_bar.py"/>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
</context>
<context>
    <name>MissingChoice</name>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>A value that is not in the table is</source>
        <translation>En verdi som ikke er i tabellen, er</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>An error</source>
        <translation>En feil</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Default of {0}</source>
        <translation>Standardverdi for {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Default: {0}</source>
        <translation>Standardverdi: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Not in the table:</source>
        <translation>Ikke i tabellen:</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/missing.py"/>
        <source>This default</source>
        <translation>Denne standardverdien</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <location filename="../../designer/window/gestures/name_popup.py"/>
        <source>Enter sets it.</source>
        <translation>Enter setter navnet.</translation>
    </message>
    <message>
        <location filename="../../designer/window/gestures/name_popup.py"/>
        <source>Write a name, or press Esc.</source>
        <translation>Skriv et navn, eller trykk Esc.</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Change note</source>
        <translation>Endre notat</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Clear note</source>
        <translation>Fjern notat</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>For people</source>
        <translation>For mennesker</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
</context>
<context>
    <name>OpenMapping</name>
    <message>
        <location filename="../../designer/window/open_mapping.py"/>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <location filename="../../designer/window/open_mapping.py"/>
        <source>Untitled mapping</source>
        <translation>Tilordning uten navn</translation>
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
        <translation>en dato, fra {0} til {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>by default {0}</source>
        <translation>{0} som standard</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>looked up in {0}</source>
        <translation>slått opp i {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>note: {0}</source>
        <translation>notat: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>only when {0}</source>
        <translation>bare når {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>only where it has a value</source>
        <translation>bare der den har en verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/option_words.py"/>
        <source>switched off</source>
        <translation>slått av</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>And {0} more.</source>
        <translation>Og {0} til.</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>Result in record {0}</source>
        <translation>Resultat i post {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>no source sample</source>
        <translation>ingen kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>nothing in this record</source>
        <translation>ingenting i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/outcome.py"/>
        <source>{0} of {1} rows generate something</source>
        <translation>{0} av {1} rader genererer noe</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Lookup tables</source>
        <translation>Oppslagstabeller</translation>
    </message>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Preview</source>
        <translation>Visning</translation>
    </message>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/panels.py"/>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>1 entry pasted.</source>
        <translation>1 oppføring limt inn.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>1 was there already and has the new value.</source>
        <translation>1 fantes allerede og har den nye verdien.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>Line {0} was left out: it does not have two columns.</source>
        <translation>Linje {0} ble utelatt: den har ikke to kolonner.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>Only the first two columns were taken.</source>
        <translation>Bare de to første kolonnene ble tatt med.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>The first line, “{0}”, was left out as a heading.</source>
        <translation>Den første linjen, «{0}», ble utelatt som overskrift.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>The values are numbers.</source>
        <translation>Verdiene er tall.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>The values are true or false.</source>
        <translation>Verdiene er sanne eller usanne.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>There are no two columns in what you paste; copy a value and what it becomes, side by side.</source>
        <translation>Det du limer inn, har ikke to kolonner; kopier en verdi og hva den blir til, side om side.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>What you paste cannot be read as a table: {0}.</source>
        <translation>Det du limer inn, kan ikke leses som tabell: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} entries pasted.</source>
        <translation>{0} oppføringer limt inn.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} has several values in what you paste: the last one counts.</source>
        <translation>{0} har flere verdier i det du limer inn: den siste teller.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} keys have several values in what you paste, of which the last one counts: {1}.</source>
        <translation>{0} nøkler har flere verdier i det du limer inn, og den siste teller: {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} lines were left out: they do not have two columns ({1}).</source>
        <translation>{0} linjer ble utelatt: de har ikke to kolonner ({1}).</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/paste_words.py"/>
        <source>{0} were there already and have the new value.</source>
        <translation>{0} fantes allerede og har den nye verdien.</translation>
    </message>
</context>
<context>
    <name>PlainExport</name>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>A plain resource has to leave out: {0}</source>
        <translation>En enkel ressurs må utelate: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>Export without these…</source>
        <translation>Eksporter uten disse …</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>{0} And in one more place.</source>
        <translation>{0} Og på ett sted til.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/plain_export.py"/>
        <source>{0} And in {1} more places.</source>
        <translation>{0} Og på {1} steder til.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../designer/window/preview/panel.py"/>
        <source>Copy the generated document</source>
        <translation>Kopier det genererte dokumentet</translation>
    </message>
    <message>
        <location filename="../../designer/window/preview/panel.py"/>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <location filename="../../designer/window/preview/panel.py"/>
        <source>of record {0}</source>
        <translation>av post {0}</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Column {0}: {1}</source>
        <translation>Kolonne {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Condition, column {0}: {1}</source>
        <translation>Betingelse, kolonne {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Date format to read, column {0}: {1}</source>
        <translation>Datoformat å lese, kolonne {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Date format to write, column {0}: {1}</source>
        <translation>Datoformat å skrive, kolonne {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Destination, column {0}: {1}</source>
        <translation>Mål, kolonne {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/problem_words.py"/>
        <source>Source, column {0}: {1}</source>
        <translation>Kilde, kolonne {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>In {0} records.</source>
        <translation>I {0} poster.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Row {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>record {0}</source>
        <translation>post {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/model.py"/>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>ProblemsOverRecords</name>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems in any record.</source>
        <translation>Ingen problemer i noen post.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems so far.</source>
        <translation>Ingen problemer så langt.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems so far. With a source sample, its records are checked too.</source>
        <translation>Ingen problemer så langt. Med et kildeeksempel blir postene der også sjekket.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>No problems.</source>
        <translation>Ingen problemer.</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>all {0} records checked</source>
        <translation>alle {0} poster sjekket</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>checked {0} of {1}</source>
        <translation>{0} av {1} sjekket</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/over_records.py"/>
        <source>{0} of {1} records checked; the others are too large, and checked when shown</source>
        <translation>{0} av {1} poster sjekket; de andre er for store, og sjekkes når de vises</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Close the list of problems</source>
        <translation>Lukk problemlisten</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Problems over all records</source>
        <translation>Problemer i alle poster</translation>
    </message>
    <message>
        <location filename="../../designer/window/problems/panel.py"/>
        <source>Show notes too, such as fields that a record lacks</source>
        <translation>Vis også merknader, som felt en post mangler</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen ble ikke funnet.
Sjekk at navnet er riktig.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen ble ikke funnet.
Sjekk at navnet er riktig.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Vil du slette «%1»?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunne ikke slettes.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappe over</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylige steder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis &amp;skjulte filer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Velg alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standard</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høyre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkeadresse</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Velg alt</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../designer/window/reasons.py"/>
        <source>Row {0} puts it into {1}</source>
        <translation>Rad {0} setter det inn i {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/reasons.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/reasons.py"/>
        <source>no source yet</source>
        <translation>ingen kilde ennå</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <location filename="../../designer/window/start/recent_list.py"/>
        <source>None yet. The mappings you open and save will be listed here.</source>
        <translation>Ingen ennå. Tilordninger du åpner og lagrer, vises her.</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_list.py"/>
        <source>Recent mappings</source>
        <translation>Nylig brukte tilordninger</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>Not there any more · {0}</source>
        <translation>Ikke der lenger · {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>Remove from this list</source>
        <translation>Fjern fra denne listen</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>Remove {0} from this list</source>
        <translation>Fjern {0} fra denne listen</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/recent_row.py"/>
        <source>not there any more</source>
        <translation>ikke der lenger</translation>
    </message>
</context>
<context>
    <name>RecordNavigator</name>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Next record</source>
        <translation>Neste post</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Number of the record</source>
        <translation>Nummer på posten</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Previous record</source>
        <translation>Forrige post</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>Type a number to go to that record</source>
        <translation>Skriv et nummer for å gå til den posten</translation>
    </message>
    <message>
        <location filename="../../widgets/record_navigator.py"/>
        <source>of {0}</source>
        <translation>av {0}</translation>
    </message>
</context>
<context>
    <name>RecordSearchLine</name>
    <message>
        <location filename="../../designer/window/records/search_line.py"/>
        <source>Close the search</source>
        <translation>Lukk søket</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/search_line.py"/>
        <source>Find a record by a value in it</source>
        <translation>Finn en post etter en verdi i den</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>Find a record</source>
        <translation>Finn en post</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>This record has a problem</source>
        <translation>Denne posten har et problem</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>This record has {0} problems</source>
        <translation>Denne posten har {0} problemer</translation>
    </message>
    <message>
        <location filename="../../designer/window/records/in_window.py"/>
        <source>{0}; {1} goes to the next that has some</source>
        <translation>{0}; {1} går til neste som har noen</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Bring it back</source>
        <translation>Hent det tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Brought back, with the text in the JSON tab</source>
        <translation>Hentet tilbake, med teksten i fanen JSON</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Brought back; undo takes it away again</source>
        <translation>Hentet tilbake; Angre tar det bort igjen</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>It could not be put aside, since {0}.</source>
        <translation>Det kunne ikke legges til side: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Put it aside</source>
        <translation>Legg det til side</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>The work on {0} is kept as {1}, and the text from the JSON tab beside it as {2}.</source>
        <translation>Arbeidet med {0} er tatt vare på som {1}, og teksten fra fanen JSON ved siden av som {2}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>The work on {0} is kept as {1}.</source>
        <translation>Arbeidet med {0} er tatt vare på som {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Work on {0} of {1} was not saved.</source>
        <translation>Arbeidet med {0} ({1}) ble ikke lagret.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>Work that was not saved cannot be brought back, since {0}. What there is of it is in {1}.</source>
        <translation>Arbeid som ikke ble lagret, kan ikke hentes tilbake: {0}. Det som finnes av det, er i {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/recovery.py"/>
        <source>{0} was saved by someone else after that. What you brought back does not hold that change; undo shows the file as it is.</source>
        <translation>{0} ble lagret av noen andre etter dette. Det du hentet tilbake, har ikke den endringen; Angre viser filen slik den er.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Add row</source>
        <translation>Legg til rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Copy rows</source>
        <translation>Kopier rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Delete rows</source>
        <translation>Slett rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Duplicate rows</source>
        <translation>Dupliser rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Move rows down</source>
        <translation>Flytt rader ned</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Move rows up</source>
        <translation>Flytt rader opp</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Open or begin a mapping first</source>
        <translation>Åpne eller begynn en tilordning først</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Paste row</source>
        <translation>Lim inn rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Paste rows</source>
        <translation>Lim inn rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Paste {0} rows</source>
        <translation>Lim inn {0} rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>Select a row first</source>
        <translation>Velg en rad først</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>There are no rows in what you paste; copy some, and paste again.</source>
        <translation>Det er ingen rader i det du limer inn; kopier noen, og lim inn igjen.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/actions.py"/>
        <source>There is no text to paste; copy rows as JSON first.</source>
        <translation>Det er ingen tekst å lime inn; kopier rader som JSON først.</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>1 value</source>
        <translation>1 verdi</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>A later row replaces this value</source>
        <translation>En senere rad erstatter denne verdien</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Fine</source>
        <translation>I orden</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Half done</source>
        <translation>Halvferdig</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Row {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Switched off</source>
        <translation>Slått av</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>as it is</source>
        <translation>som det er</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>needs a destination field</source>
        <translation>trenger et målfelt</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>needs a source and a destination</source>
        <translation>trenger kilde og mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>needs a source or a constant</source>
        <translation>trenger kilde eller konstant</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>no source sample</source>
        <translation>ingen kildeeksempel</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>no values</source>
        <translation>ingen verdier</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>nothing in this record</source>
        <translation>ingenting i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>number</source>
        <translation>tall</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>switched off</source>
        <translation>slått av</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>true/false</source>
        <translation>sann/usann</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>{0} (replaced)</source>
        <translation>{0} (erstattet)</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/cells.py"/>
        <source>{0} values</source>
        <translation>{0} verdier</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <location filename="../../designer/window/rows/delegate.py"/>
        <source>{0} of row {1}</source>
        <translation>{0} i rad {1}</translation>
    </message>
</context>
<context>
    <name>RowProbe</name>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>Gives {0} in record {1}</source>
        <translation>Gir {0} i post {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>doubtful in {0} of {1} records</source>
        <translation>tvilsomt i {0} av {1} poster</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/probe.py"/>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>RowTrial</name>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Does not hold in record {0}: nothing is generated there</source>
        <translation>Gjelder ikke i post {0}: ingenting genereres der</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Holds in record {0}</source>
        <translation>Gjelder i post {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Nothing to read in this record</source>
        <translation>Ingenting å lese i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/trial.py"/>
        <source>Write a filter over the record, such as @.country == 'NO'.</source>
        <translation>Skriv et filter over posten, som @.country == 'NO'.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Options of rows: click to show or hide the inspector</source>
        <translation>Valg for rader: klikk for å vise eller skjule inspektøren</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Result in record {0}</source>
        <translation>Resultat i post {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>State of rows: click to filter them</source>
        <translation>Tilstand for rader: klikk for å filtrere dem</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/model.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Add a row</source>
        <translation>Legg til en rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Clear cell</source>
        <translation>Tøm celle</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Constant for {0}</source>
        <translation>Konstant for {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Drag a source field onto a destination field, and the row appears here.</source>
        <translation>Dra et kildefelt til et målfelt, så vises raden her.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Edit cell</source>
        <translation>Rediger celle</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>No rows yet: every record generates {}.</source>
        <translation>Ingen rader ennå: hver post genererer {}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Options of the row…</source>
        <translation>Valg for raden …</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Pass documents along instead</source>
        <translation>Send dokumenter videre i stedet</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Rows say which fields to generate, and from what.</source>
        <translation>Rader sier hvilke felt som genereres, og av hva.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>Start with rows</source>
        <translation>Begynn med rader</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>This mapping has no rows: documents pass along unchanged.</source>
        <translation>Denne tilordningen har ingen rader: dokumenter går uendret videre.</translation>
    </message>
    <message>
        <location filename="../../designer/window/rows/panel.py"/>
        <source>row {0}</source>
        <translation>rad {0}</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <location filename="../../designer/window/rows/table.py"/>
        <source>Rows of the mapping</source>
        <translation>Rader i tilordningen</translation>
    </message>
</context>
<context>
    <name>SafeFiles</name>
    <message>
        <location filename="../../designer/window/files/safe_files.py"/>
        <source>Saving goes on, but the version before cannot be kept, since {0}.</source>
        <translation>Lagringen fortsetter, men versjonen før kan ikke tas vare på, siden {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/safe_files.py"/>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <location filename="../../designer/documents/errors.py"/>
        <source>, line {0}</source>
        <translation>, linje {0}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/errors.py"/>
        <source>{0}, column {1}</source>
        <translation>{0}, kolonne {1}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>a folder has that name</source>
        <translation>en mappe har det navnet</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>a part of the path is a file, not a folder</source>
        <translation>en del av stien er en fil, ikke en mappe</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>another program is using it</source>
        <translation>et annet program bruker den</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>ask its owner for it, or open a copy</source>
        <translation>be eieren om den, eller åpne en kopi</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>check the file and try again</source>
        <translation>sjekk filen og prøv igjen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>check whether it was moved or renamed</source>
        <translation>sjekk om den er flyttet eller har fått nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>choose a file in it</source>
        <translation>velg en fil i den</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>choose another place</source>
        <translation>velg et annet sted</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>close other programs, or open a part of it</source>
        <translation>lukk andre programmer, eller åpne en del av den</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>it cannot be written, since {0}</source>
        <translation>den kan ikke skrives, siden {0}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>it is too large for the memory of this computer</source>
        <translation>den er for stor for minnet på denne maskinen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>something of that name is there already</source>
        <translation>noe med det navnet finnes allerede</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the disk can only be read</source>
        <translation>disken kan bare leses</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the disk cannot be read or written</source>
        <translation>disken kan ikke leses eller skrives</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the disk does not allow that name</source>
        <translation>disken tillater ikke det navnet</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the file is larger than the disk allows</source>
        <translation>filen er større enn disken tillater</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the file is not there</source>
        <translation>filen er ikke der</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the folder is not there</source>
        <translation>mappen er ikke der</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the link leads back to itself</source>
        <translation>lenken fører tilbake til seg selv</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the network folder does not answer</source>
        <translation>nettverksmappen svarer ikke</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the program that was reading has ended</source>
        <translation>programmet som leste, er avsluttet</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the system allows no new file in that folder</source>
        <translation>systemet tillater ingen ny fil i den mappen</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the system refused it (no reason given)</source>
        <translation>systemet avslo det (uten grunn)</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>the system refused it ({0})</source>
        <translation>systemet avslo det ({0})</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>there is no space left on the disk</source>
        <translation>det er ikke mer plass på disken</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>this is a folder</source>
        <translation>dette er en mappe</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>too many files are open</source>
        <translation>for mange filer er åpne</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>you have no permission to read it</source>
        <translation>du har ikke tillatelse til å lese den</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>you have no permission to write there</source>
        <translation>du har ikke tillatelse til å skrive der</translation>
    </message>
    <message>
        <location filename="../../designer/documents/files.py"/>
        <source>your share of the disk is used up</source>
        <translation>din andel av disken er brukt opp</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>convert it to JSON and open that</source>
        <translation>gjør den om til JSON og åpne den</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>convert it to JSON, an object for each row, and open that</source>
        <translation>gjør den om til JSON, et objekt for hver rad, og åpne den</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>this is XML, not JSON</source>
        <translation>dette er XML, ikke JSON</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>this is a table (CSV), not JSON</source>
        <translation>dette er en tabell (CSV), ikke JSON</translation>
    </message>
    <message>
        <location filename="../../designer/documents/other_formats.py"/>
        <source>this is a web page (HTML), not JSON</source>
        <translation>dette er en nettside (HTML), ikke JSON</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>no line is JSON by itself; here {0}</source>
        <translation>ingen linje er JSON alene; her {0}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>pasted text</source>
        <translation>innlimt tekst</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>record {0}, line {1}</source>
        <translation>post {0}, linje {1}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>record {0}, line {1}, column {2}</source>
        <translation>post {0}, linje {1}, kolonne {2}</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>rename the file so that it ends in .json</source>
        <translation>gi filen et navn som slutter på .json</translation>
    </message>
    <message>
        <location filename="../../designer/documents/sample.py"/>
        <source>this is one JSON document, not one a line</source>
        <translation>dette er ett JSON-dokument, ikke ett per linje</translation>
    </message>
    <message>
        <location filename="../../designer/engine/bounds.py"/>
        <source>Name the fields on the way to what is wanted, or ask for less.</source>
        <translation>Nevn feltene på veien til det som ønskes, eller be om mindre.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/bounds.py"/>
        <source>{0} finds values within values that are too large to copy</source>
        <translation>{0} finner verdier i verdier som er for store til å kopieres</translation>
    </message>
    <message>
        <location filename="../../designer/engine/bounds.py"/>
        <source>{0} in this record, so it generates nothing</source>
        <translation>{0} i denne posten, så den genererer ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>Correct the source, or the format.</source>
        <translation>Rett kilden eller formatet.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>Name the format: X for seconds, x for milliseconds.</source>
        <translation>Nevn formatet: X for sekunder, x for millisekunder.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>{0} cannot be read as a date by {1}</source>
        <translation>{0} kan ikke leses som dato etter {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>{0} is a date outside the years 1 to 9999</source>
        <translation>{0} er en dato utenfor årene 1 til 9999</translation>
    </message>
    <message>
        <location filename="../../designer/engine/dates.py"/>
        <source>{0} is no date</source>
        <translation>{0} er ingen dato</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>, so it became {0}</source>
        <translation>, så det ble {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Correct the source, or map it as text.</source>
        <translation>Rett kilden, eller tilordne det som tekst.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Map a single value.</source>
        <translation>Tilordne en enkelt verdi.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Map it as text where the destination takes one.</source>
        <translation>Tilordne det som tekst der målet tar en.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Map one of its fields.</source>
        <translation>Tilordne ett av feltene i det.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>Only false, null and the texts false, off and no in small letters are false.</source>
        <translation>Bare false, null og tekstene false, off og no med små bokstaver er usanne.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>its source is empty in this record</source>
        <translation>kilden er tom i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>its source is empty in this record, so it generates nothing</source>
        <translation>kilden er tom i denne posten, så den genererer ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>the condition {0} is not met</source>
        <translation>betingelsen {0} er ikke oppfylt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>the condition {0} is not met, so it generates nothing</source>
        <translation>betingelsen {0} er ikke oppfylt, så den genererer ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} holds {1}, which JSON cannot hold, so it became 0</source>
        <translation>{0} inneholder {1}, som JSON ikke kan holde, så det ble 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is a list with an object in it, which became "[object Object]"</source>
        <translation>{0} er en liste med et objekt i, som ble "[object Object]"</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is a {1} already</source>
        <translation>{0} er allerede av typen {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is an object, which became "[object Object]"</source>
        <translation>{0} er et objekt, som ble "[object Object]"</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is empty, so it became 0</source>
        <translation>{0} er tom og ble derfor 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is larger than programs in JavaScript keep exactly</source>
        <translation>{0} er større enn programmer i JavaScript holder nøyaktig</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is not in the lookup table {1}{2}</source>
        <translation>{0} er ikke i oppslagstabellen {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is not in this record, so its place in the text is empty</source>
        <translation>{0} er ikke i denne posten, så plassen i teksten er tom</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is not in this record{1}</source>
        <translation>{0} er ikke i denne posten{1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is null, so it became 0</source>
        <translation>{0} er null og ble derfor 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which JSON cannot hold, so it became 0</source>
        <translation>{0} er {1}, som JSON ikke kan holde, så det ble 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which became true</source>
        <translation>{0} er {1}, som ble true</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which became {2}</source>
        <translation>{0} er {1}, som ble {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/doubts.py"/>
        <source>{0} is {1}, which is not a number and became 0</source>
        <translation>{0} er {1}, som ikke er et tall og ble 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/finishing.py"/>
        <source>Add it, or give the table a default.</source>
        <translation>Legg den til, eller gi tabellen en standardverdi.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/finishing.py"/>
        <source>{0} is not in the lookup table {1}</source>
        <translation>{0} er ikke i oppslagstabellen {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Ask for less at once.</source>
        <translation>Be om mindre på en gang.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Compare it with the examples of JSONPath in the mapping language.</source>
        <translation>Sammenlign med eksemplene på JSONPath i tilordningsspråket.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Correct or shorten it.</source>
        <translation>Rett eller kort det ned.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Only `len` is, within a filter.</source>
        <translation>Bare `len` er det, i et filter.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Quote the name before it: ['1a'].</source>
        <translation>Sett navnet foran i anførselstegn: ['1a'].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Quote the name: [{0}].</source>
        <translation>Sett navnet i anførselstegn: [{0}].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write $.{0}, or quote a key that begins with $: ["${0}"].</source>
        <translation>Skriv $.{0}, eller sett en nøkkel som begynner med $, i anførselstegn: ["${0}"].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write it as =~ '^A'.</source>
        <translation>Skriv det som =~ '^A'.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write what is missing, or take the end away.</source>
        <translation>Skriv det som mangler, eller ta bort slutten.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>Write {0} where the text ends.</source>
        <translation>Skriv {0} der teksten slutter.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>`{0}` is not known</source>
        <translation>`{0}` er ikke kjent</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>a number is too long</source>
        <translation>et tall er for langt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>after $ comes a dot or a bracket</source>
        <translation>etter $ kommer et punktum eller en klamme</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>after =~ comes a pattern in quotes</source>
        <translation>etter =~ kommer et mønster i anførselstegn</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>it cannot be read: {0}</source>
        <translation>det kan ikke leses: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>it has more than {0} names and signs</source>
        <translation>det har mer enn {0} navn og tegn</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>more than {0} brackets are open</source>
        <translation>mer enn {0} klammer er åpne</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>the JSONPath ends too early</source>
        <translation>JSONPath slutter for tidlig</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>the pattern cannot be read: {0}</source>
        <translation>mønsteret kan ikke leses: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>{0} cannot stand here</source>
        <translation>{0} kan ikke stå her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/jsonpath.py"/>
        <source>{0} is not carried out here</source>
        <translation>{0} utføres ikke her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/lone_rows.py"/>
        <source>the constant</source>
        <translation>konstanten</translation>
    </message>
    <message>
        <location filename="../../designer/engine/patterns.py"/>
        <source>it is nested too deeply</source>
        <translation>det er nøstet for dypt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/patterns.py"/>
        <source>it is too long</source>
        <translation>det er for langt</translation>
    </message>
    <message>
        <location filename="../../designer/engine/patterns.py"/>
        <source>takes too long to compare with the pattern {0}</source>
        <translation>tar for lang tid å sammenligne med mønsteret {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/placing.py"/>
        <source>{0} cannot be generated, since an earlier row put {1} in its way</source>
        <translation>{0} kan ikke genereres, for en tidligere rad satte {1} i veien</translation>
    </message>
    <message>
        <location filename="../../designer/engine/planning.py"/>
        <source>Fill fewer arrays inside one another.</source>
        <translation>Fyll færre arrayer inni hverandre.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/planning.py"/>
        <source>the arrays of this row and others meet in more than {0:,} ways</source>
        <translation>arrayene i denne raden og andre møtes på mer enn {0:,} måter</translation>
    </message>
    <message>
        <location filename="../../designer/engine/problem_groups.py"/>
        <source>{0} became true</source>
        <translation>{0} ble true</translation>
    </message>
    <message>
        <location filename="../../designer/engine/problem_groups.py"/>
        <source>{0} became {2}</source>
        <translation>{0} ble {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/problem_groups.py"/>
        <source>{0} is not a number and became 0</source>
        <translation>{0} er ikke et tall, så 0</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>$ stands at the beginning alone</source>
        <translation>$ står bare i begynnelsen</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>&amp; is not carried out here</source>
        <translation>&amp; utføres ikke her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>?( ) belongs to a query</source>
        <translation>?( ) hører til en spørring</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Map the field itself.</source>
        <translation>Tilordne selve feltet.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Map the fields themselves.</source>
        <translation>Tilordne selve feltene.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Quote a name that begins with it: ['$name'].</source>
        <translation>Sett et navn som begynner med det, i anførselstegn: ['$name'].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Take it away.</source>
        <translation>Ta det bort.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write a filter, or quote the name: ['where'].</source>
        <translation>Skriv et filter, eller sett navnet i anførselstegn: ['where'].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write a smaller one.</source>
        <translation>Skriv et mindre.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write it as [?(@.name.`len` &gt; 1)].</source>
        <translation>Skriv det som [?(@.name.`len` &gt; 1)].</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write it in a filter, as &amp;&amp;.</source>
        <translation>Skriv det i et filter, som &amp;&amp;.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write the field first: @.name == 'A'.</source>
        <translation>Skriv feltet først: @.name == 'A'.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write the test alone: {0}.</source>
        <translation>Skriv testen alene: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>Write || in a filter; else a row for each.</source>
        <translation>Skriv || i et filter; ellers en rad for hver.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>`len` is carried out within filters alone</source>
        <translation>`len` utføres bare i filtre</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>`where` is not carried out here</source>
        <translation>`where` utføres ikke her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>`{0}` is not carried out here</source>
        <translation>`{0}` utføres ikke her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>a number is too large</source>
        <translation>et tall er for stort</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>a value stands on the left</source>
        <translation>en verdi står til venstre</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>arithmetic is carried out within filters alone</source>
        <translation>regning utføres bare i filtre</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>neither sorting nor division is carried out here</source>
        <translation>verken sortering eller deling utføres her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>{0} closes nothing</source>
        <translation>{0} lukker ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/engine/query_words.py"/>
        <source>| is not carried out here</source>
        <translation>| utføres ikke her</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>, element {0} of {1}</source>
        <translation>, element {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>as a number</source>
        <translation>som tall</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>as text</source>
        <translation>som tekst</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>as true/false</source>
        <translation>som sann/usann</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>its source</source>
        <translation>kilden</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>the constant {0}</source>
        <translation>konstanten {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>the constant {0}, since {1} has a value</source>
        <translation>konstanten {0}, siden {1} har en verdi</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>the text {0}</source>
        <translation>teksten {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} og {1} til</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} from {1}: {2}</source>
        <translation>{0} fra {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} from {1}{2}</source>
        <translation>{0} fra {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} is not in this element</source>
        <translation>{0} er ikke i dette elementet</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} is not in this record</source>
        <translation>{0} er ikke i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0} is {1}</source>
        <translation>{0} er {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, as a date: {1}</source>
        <translation>{0}, som dato: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, looked up in {1}: {2}</source>
        <translation>{0}, slått opp i {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, not in the lookup table {1}</source>
        <translation>{0}, ikke i oppslagstabellen {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, not in the lookup table {1}, so its default: {2}</source>
        <translation>{0}, ikke i oppslagstabellen {1}, så standardverdien der: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, since it is empty</source>
        <translation>{0}, siden den er tom</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, since it is not numeric</source>
        <translation>{0}, siden det ikke er et tall</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, since only false, null and the texts false, off and no in small letters are false</source>
        <translation>{0}, siden bare false, null og tekstene false, off og no med små bokstaver er usanne</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reason_words.py"/>
        <source>{0}, so the default: {1}</source>
        <translation>{0}, så standardverdien: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>1 value</source>
        <translation>1 verdi</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>Row {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>an empty list</source>
        <translation>en tom liste</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>an empty list: {0} has no elements</source>
        <translation>en tom liste: {0} har ingen elementer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>it found nothing in this record</source>
        <translation>den fant ingenting i denne posten</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>it holds what row {0} generates</source>
        <translation>det inneholder det rad {0} genererer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>it holds what {0} generate</source>
        <translation>det inneholder det {0} genererer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>no row generates it; {0} cannot be carried out</source>
        <translation>ingen rad genererer det; kan ikke utføres: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>no values</source>
        <translation>ingen verdier</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>nothing: {0}</source>
        <translation>ingenting: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>part of the constant {0}</source>
        <translation>del av konstanten {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>part of what the row makes: {0}</source>
        <translation>del av det raden lager: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>rows {0} and {1}</source>
        <translation>radene {0} og {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>rows {0} and {1} more</source>
        <translation>radene {0} og {1} til</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>the source field {0}</source>
        <translation>kildefeltet {0}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} by a constant</source>
        <translation>{0} av en konstant</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} from {1}</source>
        <translation>{0} fra {1}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} from {1}, with the whole of {2}</source>
        <translation>{0} fra {1}, med hele {2}</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0} values</source>
        <translation>{0} verdier</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0}; a later row replaces it</source>
        <translation>{0}; en senere rad erstatter det</translation>
    </message>
    <message>
        <location filename="../../designer/engine/reasons.py"/>
        <source>{0}; row {1} replaces it</source>
        <translation>{0}; rad {1} erstatter det</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>Map it without [*], or correct the source.</source>
        <translation>Tilordne det uten [*], eller rett kilden.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>Map it without {0}, or correct the source.</source>
        <translation>Tilordne det uten {0}, eller rett kilden.</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0} gets no elements in this record, so there is nothing to generate it in</source>
        <translation>{0} får ingen elementer i denne posten, så det er ingenting å generere det i</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0} is {1} and not an array, so it has no elements</source>
        <translation>{0} er {1} og ikke en array, så den har ingen elementer</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0} is {1}, so {2} finds nothing in it</source>
        <translation>{0} er {1}, så {2} finner ingenting i det</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0}, and {1} more element</source>
        <translation>{0} (og {1} element til)</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_tallies.py"/>
        <source>{0}, and {1} more elements</source>
        <translation>{0} (og {1} elementer til)</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_values.py"/>
        <source>the expression</source>
        <translation>uttrykket</translation>
    </message>
    <message>
        <location filename="../../designer/engine/row_values.py"/>
        <source>the value</source>
        <translation>verdien</translation>
    </message>
    <message>
        <location filename="../../designer/engine/search.py"/>
        <source>finds more than {0:,} values</source>
        <translation>finner mer enn {0:,} verdier</translation>
    </message>
    <message>
        <location filename="../../designer/engine/search.py"/>
        <source>looks at more than {0:,} values</source>
        <translation>ser på mer enn {0:,} verdier</translation>
    </message>
    <message>
        <location filename="../../designer/engine/search.py"/>
        <source>the condition {0} {1}</source>
        <translation>betingelsen {0} {1}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>JSON is UTF-8; save it as UTF-8 and open it again</source>
        <translation>JSON er UTF-8; lagre det som UTF-8 og åpne det igjen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>choose a JSON file</source>
        <translation>velg en JSON-fil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>save it as UTF-8 and open it again</source>
        <translation>lagre det som UTF-8 og åpne det igjen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>the byte 0x{0:02X} is not UTF-8, so the file is probably in Latin-1 or Windows-1252</source>
        <translation>byten 0x{0:02X} er ikke UTF-8, så filen er trolig i Latin-1 eller Windows-1252</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>the text is in {0}</source>
        <translation>teksten er i {0}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/decoding.py"/>
        <source>this is not a text file</source>
        <translation>dette er ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/errors.py"/>
        <source>, near `{0}`</source>
        <translation>, nær `{0}`</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/errors.py"/>
        <source>line {0}, column {1}: </source>
        <translation>linje {0}, kolonne {1}: </translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>export a table as JSON, or unpack an archive, and open that</source>
        <translation>eksporter en tabell som JSON, eller pakk ut et arkiv, og åpne det</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>export it as JSON and open that</source>
        <translation>eksporter den som JSON og åpne den</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>the file is packed with gzip</source>
        <translation>filen er pakket med gzip</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a PDF document, not a text file</source>
        <translation>dette er et PDF-dokument, ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a picture (GIF), not a text file</source>
        <translation>dette er et bilde (GIF), ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a picture (JPEG), not a text file</source>
        <translation>dette er et bilde (JPEG), ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is a picture (PNG), not a text file</source>
        <translation>dette er et bilde (PNG), ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is an Excel or Word file, or a ZIP archive, not a text file</source>
        <translation>dette er en Excel- eller Word-fil eller et ZIP-arkiv, ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>this is an old Excel or Word file, not a text file</source>
        <translation>dette er en gammel Excel- eller Word-fil, ikke en tekstfil</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/other_files.py"/>
        <source>unpack it and open what was in it</source>
        <translation>pakk den ut og åpne det som var i den</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>JSON begins with {, [, a text in double quotes, a number, true, false or null</source>
        <translation>JSON begynner med {, [, en tekst i doble anførselstegn, et tall, true, false eller null</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>JSON needs at least {}</source>
        <translation>JSON trenger minst {}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>\u wants four hexadecimal digits</source>
        <translation>\u krever fire heksadesimale siffer</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a backslash begins no known escape</source>
        <translation>en omvendt skråstrek begynner ingen kjent sekvens</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a colon is missing after the key</source>
        <translation>et kolon mangler etter nøkkelen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a comma is missing</source>
        <translation>et komma mangler</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a comma stands before ]</source>
        <translation>et komma står foran ]</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a comma stands before }</source>
        <translation>et komma står foran }</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a key in double quotes is missing</source>
        <translation>en nøkkel i doble anførselstegn mangler</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a line break or tab stands inside a text</source>
        <translation>et linjeskift eller en tabulator står inne i en tekst</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a number begins with 0</source>
        <translation>et tall begynner med 0</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a number has more than {0:,} digits</source>
        <translation>et tall har mer enn {0:,} siffer</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a text is not closed</source>
        <translation>en tekst er ikke lukket</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>a value is missing</source>
        <translation>en verdi mangler</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>check that it was saved or copied whole</source>
        <translation>sjekk at det ble lagret eller kopiert helt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>check whether the file was made by mistake, or open a part of it</source>
        <translation>sjekk om filen ble laget ved en feil, eller åpne en del av den</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>correct it</source>
        <translation>rett det</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>digits are missing after the {0} of a number</source>
        <translation>siffer mangler etter {0} i et tall</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>end it with a double quote</source>
        <translation>avslutt den med et dobbelt anførselstegn</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>it is empty</source>
        <translation>det er tomt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>rename or remove one, since most programs would keep only the last</source>
        <translation>gi en nytt navn eller fjern den, for de fleste programmer ville bare beholde den siste</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take it out, or check the brackets before it</source>
        <translation>ta det ut, eller sjekk klammene foran</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take it out, or write \u{0}</source>
        <translation>ta det ut, eller skriv \u{0}</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take the 0 out, or write it as a text in quotes</source>
        <translation>ta ut 0, eller skriv det som tekst i anførselstegn</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>take the comma out</source>
        <translation>ta ut kommaet</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the brackets are nested more than {0} levels deep</source>
        <translation>klammene er nøstet mer enn {0} nivåer dypt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the character U+{0}, which cannot be seen, stands inside a text</source>
        <translation>tegnet U+{0}, som ikke kan ses, står inne i en tekst</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the key "{0}" stands twice in one object</source>
        <translation>nøkkelen "{0}" står to ganger i ett objekt</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>the text ends before the JSON does</source>
        <translation>teksten slutter før JSON gjør det</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>there is more text after the end of the JSON</source>
        <translation>det er mer tekst etter slutten av JSON</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>this is not JSON</source>
        <translation>dette er ikke JSON</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>this is not JSON ({0})</source>
        <translation>dette er ikke JSON ({0})</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write : between key and value</source>
        <translation>skriv : mellom nøkkel og verdi</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write \\ for a backslash</source>
        <translation>skriv \\ for en omvendt skråstrek</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write a comma between two values, or close the bracket</source>
        <translation>skriv et komma mellom to verdier, eller lukk klammen</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write a text in double quotes, a number, true, false, null, { or [</source>
        <translation>skriv en tekst i doble anførselstegn, et tall, true, false, null, { eller [</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write it as \n or \t</source>
        <translation>skriv det som \n eller \t</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write it as \u00e5</source>
        <translation>skriv det som \u00e5</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write it as a text in quotes</source>
        <translation>skriv det som tekst i anførselstegn</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write null or a number</source>
        <translation>skriv null eller et tall</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write the key as "key" and leave no comma before }</source>
        <translation>skriv nøkkelen som "key", og la ikke et komma stå foran }</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>write them, such as 1.0 or 1e5</source>
        <translation>skriv dem, som 1.0 eller 1e5</translation>
    </message>
    <message>
        <location filename="../../designer/jsontext/reading.py"/>
        <source>{0} is not a JSON value</source>
        <translation>{0} er ingen JSON-verdi</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>Generate it under another name, or change the row before.</source>
        <translation>Generer det under et annet navn, eller endre raden før.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>Map its fields one by one instead of the whole, or generate it under another name.</source>
        <translation>Tilordne feltene ett for ett i stedet for hele, eller generer det under et annet navn.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>by [*] and by index</source>
        <translation>med [*] og med indeks</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>the document</source>
        <translation>dokumentet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>with plain values and with what is inside them</source>
        <translation>med enkle verdier og med det som er inni dem</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>{0} cannot be filled both {1}, as this row and row {2} do</source>
        <translation>{0} kan ikke fylles både {1}, slik denne raden og rad {2} gjør</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>{0} goes by a key through {1}, which row {2} makes an array</source>
        <translation>{0} går med en nøkkel gjennom {1}, som rad {2} gjør til en array</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/array_conflicts.py"/>
        <source>{0} is generated whole by row {1}, so its elements cannot be filled one by one</source>
        <translation>{0} genereres helt av rad {1}, så elementene kan ikke fylles ett for ett</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Check its name, or take it out if nobody waits for it.</source>
        <translation>Sjekk navnet, eller ta det ut hvis ingen venter på det.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Choose the type {0} for the row.</source>
        <translation>Velg typen {0} for raden.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Map a field inside it instead.</source>
        <translation>Tilordne et felt inni det i stedet.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Map it to a field in there, or to another one.</source>
        <translation>Tilordne det til et felt der inne, eller til et annet.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>Remove one of them, or combine both into an expression.</source>
        <translation>Fjern en av dem, eller kombiner begge i et uttrykk.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>the condition's field {0} is in none of the samples</source>
        <translation>feltet {0} i betingelsen er ikke i noe eksempel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>the field {0} is not in the destination sample</source>
        <translation>feltet {0} er ikke i måleksempelet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>the source field {0} is in none of the samples</source>
        <translation>kildefeltet {0} er ikke i noe eksempel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>{0} is generated as {1}, and is {2} in the destination sample</source>
        <translation>{0} genereres som {1}, og er {2} i måleksempelet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>{0} is generated by row {1} too; the later value replaces it</source>
        <translation>{0} genereres av rad {1} også; den senere verdien erstatter den</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/checks.py"/>
        <source>{0} passes along as {1}, and {2} is {3} in the destination sample</source>
        <translation>{0} sendes videre som {1}, og {2} er {3} i måleksempelet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Add what is missing.</source>
        <translation>Legg til det som mangler.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Dates keep {0} digits: write at most {1}.</source>
        <translation>Datoer holder {0} siffer: skriv høyst {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Name the zone in extractDateTimezone.</source>
        <translation>Nevn sonen i extractDateTimezone.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Read the year too, or write less.</source>
        <translation>Les året også, eller skriv mindre.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Take the rest of the format away.</source>
        <translation>Ta bort resten av formatet.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Use {0}; write letters that are text between [ and ].</source>
        <translation>Bruk {0}; skriv bokstaver som er tekst, mellom [ og ].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write D for the day of the month.</source>
        <translation>Skriv D for dagen i måneden.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write DD for the day of the month.</source>
        <translation>Skriv DD for dagen i måneden.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write YY for the year.</source>
        <translation>Skriv YY for året.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write YYYY for the year.</source>
        <translation>Skriv YYYY for året.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write each part of a date once.</source>
        <translation>Skriv hver del av en dato én gang.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write one such as MM/DD/YYYY, or leave it out for ISO 8601.</source>
        <translation>Skriv et som MM/DD/YYYY, eller utelat det for ISO 8601.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write one such as MM/DD/YYYY.</source>
        <translation>Skriv et som MM/DD/YYYY.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write text between [ and ].</source>
        <translation>Skriv tekst mellom [ og ].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write text that stands as it is between [ and ].</source>
        <translation>Skriv tekst som skal stå som den er, mellom [ og ].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>Write {0} for the month.</source>
        <translation>Skriv {0} for måneden.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>[ is not closed</source>
        <translation>[ er ikke lukket</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>day</source>
        <translation>dagen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>day of the year</source>
        <translation>dagen i året</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>fraction</source>
        <translation>brøkdelen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>half of the day</source>
        <translation>halvdelen av dagen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>hour</source>
        <translation>timen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>minute</source>
        <translation>minuttet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>month</source>
        <translation>måneden</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>name of the zone</source>
        <translation>navnet på sonen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>offset</source>
        <translation>forskyvningen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>second</source>
        <translation>sekundet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>the format has no token</source>
        <translation>formatet har ikke noe datotegn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>the format is empty</source>
        <translation>formatet er tomt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>the token {0} is not covered</source>
        <translation>tegnet {0} støttes ikke</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>timestamp</source>
        <translation>tidsstempelet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>weekday</source>
        <translation>ukedagen</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>year</source>
        <translation>året</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>z can be written and not read: abbreviations of zones are ambiguous</source>
        <translation>z kan skrives og ikke leses: forkortelser for soner er tvetydige</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} are minutes, and there is no hour</source>
        <translation>{0} er minutter, og det er ingen time</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} counts the days of a year, beside a year and no month</source>
        <translation>{0} teller dagene i et år, ved siden av et år og ingen måned</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} is a whole date, and stands alone</source>
        <translation>{0} er en hel dato, og står alene</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} is read beside a day, a month and a year</source>
        <translation>{0} leses ved siden av en dag, en måned og et år</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} needs a year, and extractDateFormat reads none</source>
        <translation>{0} trenger et år, og extractDateFormat leser ikke noe</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} reads the {1} again, after {2}</source>
        <translation>{0} leser {1} igjen, etter {2}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} writes AM or PM, in the middle of a word</source>
        <translation>{0} skriver AM eller PM, midt i et ord</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/date_formats.py"/>
        <source>{0} writes {1} digits of a second</source>
        <translation>{0} skriver {1} siffer av et sekund</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/document_keys.py"/>
        <source>it has no fieldMapping, but keys of a document: {0}</source>
        <translation>den har ingen fieldMapping, men nøkler fra et dokument: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Add field</source>
        <translation>Legg til felt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Change lookup table</source>
        <translation>Endre oppslagstabell</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Change the note</source>
        <translation>Endre notatet</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Change {0}</source>
        <translation>Endre {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Clear {0}</source>
        <translation>Tøm {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Combine fields</source>
        <translation>Kombiner felt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete field</source>
        <translation>Slett felt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete lookup table</source>
        <translation>Slett oppslagstabell</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete row</source>
        <translation>Slett rad</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Delete {0} rows</source>
        <translation>Slett {0} rader</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Duplicate row</source>
        <translation>Dupliser rad</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Duplicate {0} rows</source>
        <translation>Dupliser {0} rader</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Map field</source>
        <translation>Tilordne felt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Map {0} fields</source>
        <translation>Tilordne {0} felt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Move row</source>
        <translation>Flytt rad</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Move {0} rows</source>
        <translation>Flytt {0} rader</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Pass documents along</source>
        <translation>Send dokumenter videre</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Remove {0}</source>
        <translation>Fjern {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Rename field</source>
        <translation>Gi felt nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Rename lookup table</source>
        <translation>Gi oppslagstabell nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Rename mapping</source>
        <translation>Gi tilordning nytt navn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Replace source</source>
        <translation>Erstatt kilde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Set constant</source>
        <translation>Sett konstant</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Set {0}</source>
        <translation>Sett {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>Start with rows</source>
        <translation>Begynn med rader</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>condition</source>
        <translation>betingelse</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>date format</source>
        <translation>datoformat</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>destination</source>
        <translation>mål</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>lookup</source>
        <translation>oppslag</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>time zone</source>
        <translation>tidssone</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/edits.py"/>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Close the one before it with }.</source>
        <translation>Lukk den foran med }.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Write \} for a brace that is meant as text.</source>
        <translation>Skriv \} for en klamme som er ment som tekst.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Write a field between the braces.</source>
        <translation>Skriv et felt mellom klammene.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>Write } after the field, or \{ for a brace as text.</source>
        <translation>Skriv } etter feltet, eller \{ for en klamme som tekst.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>{ is not closed</source>
        <translation>{ er ikke lukket</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>{ stands inside a placeholder</source>
        <translation>{ står inne i en plassholder</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>{} names no field</source>
        <translation>{} nevner ikke noe felt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/expressions.py"/>
        <source>} stands alone</source>
        <translation>} står alene</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>An export to the plain resource leaves these out.</source>
        <translation>En eksport til den enkle ressursen utelater disse.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>Row {0} is {1}.</source>
        <translation>Rad {0} er {1}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>Row {0}, which is switched off.</source>
        <translation>Rad {0}, som er slått av.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>The lookup tables: {0}.</source>
        <translation>Oppslagstabellene: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>The note on the mapping.</source>
        <translation>Notatet til tilordningen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>none that can be used</source>
        <translation>ingen som kan brukes</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>row {0}</source>
        <translation>rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>rows {0}</source>
        <translation>radene {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>rows {0} and more</source>
        <translation>radene {0} og flere</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>the mapping is extended: it uses {0}</source>
        <translation>tilordningen er utvidet: den bruker {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `conditional`, so that it always generates</source>
        <translation>uten `conditional`, så den alltid genererer</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `default`, so that what is missing stays missing</source>
        <translation>uten `default`, så det som mangler, fortsatt mangler</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `lookupName`, so that its value is not looked up</source>
        <translation>uten `lookupName`, så verdien ikke slås opp</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without `status`, which makes no difference</source>
        <translation>uten `status`, som ikke gjør noen forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without its note</source>
        <translation>uten notatet sitt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/extended.py"/>
        <source>without {0}, so that the date passes as it is</source>
        <translation>uten {0}, så datoen går gjennom som den er</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>a key</source>
        <translation>en nøkkel</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>a single value</source>
        <translation>en enkelt verdi</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>an array</source>
        <translation>en array</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>an index</source>
        <translation>en indeks</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/generated_structure.py"/>
        <source>{0} goes by {1} through {2}, which row {3} makes {4}</source>
        <translation>{0} går med {1} gjennom {2}, som rad {3} gjør til {4}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Give it a name and a map.</source>
        <translation>Gi den et navn og en map.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Give it one: rows use a table by its name.</source>
        <translation>Gi den et: rader bruker en tabell ved navnet.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Rename one of them, or take it out.</source>
        <translation>Gi en av dem nytt navn, eller ta den ut.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Write it as {"A": 1}.</source>
        <translation>Skriv den som {"A": 1}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Write the tables between [ and ].</source>
        <translation>Skriv tabellene mellom [ og ].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>Write true or false there.</source>
        <translation>Skriv true eller false der.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>allowFailures of the lookup table {0} is {1}</source>
        <translation>allowFailures i oppslagstabellen {0} er {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>lookup table {0} has no name</source>
        <translation>oppslagstabell {0} har ikke noe navn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>lookup table {0} is {1}, not an object</source>
        <translation>oppslagstabell {0} er {1}, ikke et objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>lookups is {0}, not a list of tables</source>
        <translation>lookups er {0}, ikke en liste med tabeller</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>missing</source>
        <translation>borte</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>the map of the lookup table {0} is {1}</source>
        <translation>map i oppslagstabellen {0} er {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>there are two lookup tables named {0}; the first is used</source>
        <translation>to oppslagstabeller heter {0}; den første brukes</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/lookups.py"/>
        <source>{0}, not an object</source>
        <translation>{0}, ikke et objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Add one to the mapping's lookups, or choose another.</source>
        <translation>Legg til en i tilordningens lookups, eller velg en annen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Give it a source, or take the condition away.</source>
        <translation>Gi den en kilde, eller ta bort betingelsen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Read the year too.</source>
        <translation>Les året også.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write Inactive to switch it off.</source>
        <translation>Skriv Inactive for å slå den av.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write a filter over the record, such as @.country == 'NO', or extract_not_empty.</source>
        <translation>Skriv et filter over posten, som @.country == 'NO', eller extract_not_empty.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write it in double quotes.</source>
        <translation>Skriv det i doble anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write the name of an IANA zone, such as Europe/Oslo or UTC.</source>
        <translation>Skriv navnet på en IANA-sone, som Europe/Oslo eller UTC.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>Write {"when": "extract_not_empty"}, or a test of the source such as {"when": "@.country == 'NO'"}.</source>
        <translation>Skriv {"when": "extract_not_empty"}, eller en test av kilden som {"when": "@.country == 'NO'"}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>a time zone</source>
        <translation>en tidssone</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>conditional is {0}</source>
        <translation>conditional er {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>it generates only where its source finds something, and it has no source</source>
        <translation>den genererer bare der kilden finner noe, og den har ingen kilde</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>it reads no year, which {0} needs</source>
        <translation>det leser ikke noe år, som {0} trenger</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the condition {0} is not known</source>
        <translation>betingelsen {0} er ikke kjent</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the condition {0}: {1}</source>
        <translation>betingelsen {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the status {0} is not known, so the row is on</source>
        <translation>statusen {0} er ikke kjent, så raden er på</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>the time zone {0} is not known</source>
        <translation>tidssonen {0} er ikke kjent</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>there is no lookup table named {0}</source>
        <translation>det finnes ingen oppslagstabell ved navn {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/options.py"/>
        <source>{0} is {1}, which is not a text</source>
        <translation>{0} er {1}, som ikke er en tekst</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Choose another name where you can.</source>
        <translation>Velg et annet navn der du kan.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Choose string, number or boolean, or none.</source>
        <translation>Velg string, number eller boolean, eller ingen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Drag a source field onto it, or give it a constant.</source>
        <translation>Dra et kildefelt til den, eller gi den en konstant.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>JSONPath is not carried out here</source>
        <translation>JSONPath utføres ikke her</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Make a row of each, or take one element of one of them, such as [0].</source>
        <translation>Lag en rad av hver, eller ta ett element av en av dem, som [0].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Remove one of the two.</source>
        <translation>Fjern en av de to.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Say where the value goes, such as contact.firstName.</source>
        <translation>Si hvor verdien skal, som contact.firstName.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>Write a path; quote a key that begins with $: ["$…"].</source>
        <translation>Skriv en sti; sett en nøkkel som begynner med $, i anførselstegn: ["$…"].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>it has neither a source nor a constant</source>
        <translation>den har verken kilde eller konstant</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>it has no destination field</source>
        <translation>den har ikke noe målfelt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>it has the constant {0} and the source {1}; the constant wins</source>
        <translation>den har konstanten {0} og kilden {1}; konstanten gjelder</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>the key `{0}` in {1} can harm programs in JavaScript</source>
        <translation>nøkkelen `{0}` i {1} kan skade programmer i JavaScript</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>the type {0} is not known</source>
        <translation>typen {0} er ikke kjent</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/parsed_row.py"/>
        <source>{0} and {1} go through different arrays</source>
        <translation>{0} og {1} går gjennom ulike arrayer</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>All elements before it would be made as well; choose a smaller one.</source>
        <translation>Alle elementene foran ville bli laget også; velg en mindre.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Quote a name that holds it: {0}.</source>
        <translation>Sett et navn som inneholder det, i anførselstegn: {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Shorten it.</source>
        <translation>Kort den ned.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write "." there.</source>
        <translation>Skriv "." der.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write ] after the index.</source>
        <translation>Skriv ] etter indeksen.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write ] there.</source>
        <translation>Skriv ] der.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write a whole number, or a key in quotes.</source>
        <translation>Skriv et heltall, eller en nøkkel i anførselstegn.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write the index from the start, such as [0].</source>
        <translation>Skriv indeksen fra starten, som [0].</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write the name of a field, or drag one here.</source>
        <translation>Skriv navnet på et felt, eller dra et hit.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write the name, or [""] for an empty one.</source>
        <translation>Skriv navnet, eller [""] for et tomt.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>Write {0}] where the name ends.</source>
        <translation>Skriv {0}] der navnet slutter.</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>[{0}] counts from the end, which is not known while generating</source>
        <translation>[{0}] teller fra slutten, som ikke er kjent under generering</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>[{0}] is not an index</source>
        <translation>[{0}] er ingen indeks</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>a ] is missing after the name in quotes</source>
        <translation>det mangler en ] etter navnet i anførselstegn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>a closing quote is missing</source>
        <translation>et avsluttende anførselstegn mangler</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>a name is missing</source>
        <translation>et navn mangler</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>after ] comes a dot or another bracket</source>
        <translation>etter ] kommer et punktum eller en klamme til</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>the index {0} is larger than {1}</source>
        <translation>indeksen {0} er større enn {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>the path has more than {0} steps</source>
        <translation>stien har mer enn {0} steg</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>the path is empty</source>
        <translation>stien er tom</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/paths.py"/>
        <source>{0} cannot stand in a name</source>
        <translation>{0} kan ikke stå i et navn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>JSON has no {0}</source>
        <translation>JSON har ingen {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a mapping is an object with fieldMapping</source>
        <translation>en tilordning er et objekt med fieldMapping</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>check whether it holds itself</source>
        <translation>sjekk om det inneholder seg selv</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>fieldMapping is {0}, not a list</source>
        <translation>fieldMapping er {0}, ikke en liste</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>it is nested more than {0} levels deep</source>
        <translation>det er nøstet mer enn {0} nivåer dypt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>row {0} is {1}, not an object</source>
        <translation>rad {0} er {1}, ikke et objekt</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>the key {0!r} is not a text</source>
        <translation>nøkkelen {0!r} er ikke en tekst</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>the name is {0}, not a text</source>
        <translation>navnet er {0}, ikke en tekst</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>this is {0}, not a mapping</source>
        <translation>dette er {0}, ikke en tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>this number is too large for JSON's readers</source>
        <translation>dette tallet er for stort for dem som leser JSON</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>use texts, numbers, objects and lists</source>
        <translation>bruk tekster, tall, objekter og lister</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>what you paste is not JSON: {0}</source>
        <translation>det du limer inn, er ikke JSON: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write all keys as texts</source>
        <translation>skriv alle nøkler som tekster</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write it between { and }</source>
        <translation>skriv den mellom { og }</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write it in double quotes</source>
        <translation>skriv det i doble anførselstegn</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>write the rows between [ and ]</source>
        <translation>skriv radene mellom [ og ]</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>{0} cannot be opened as a mapping: {1}</source>
        <translation>{0} kan ikke åpnes som tilordning: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/mapping/resource.py"/>
        <source>{0}, near `{1}`</source>
        <translation>{0}, nær `{1}`</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>; no field of {0} has the name of one there</source>
        <translation>; ingen felt i {0} har navnet til et der</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>All as a list</source>
        <translation>Alle som liste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>All of it as {0}</source>
        <translation>Alt som {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>An element for each</source>
        <translation>Ett element for hvert</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to choose first, last or all of {0} for {1}</source>
        <translation>Slipp for å velge første, siste eller alle av {0} for {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to choose the first or last of {0}, or all of it, for {1}</source>
        <translation>Slipp for å velge det første eller siste av {0}, eller alt, for {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to choose which elements of {0} go to {1}</source>
        <translation>Slipp for å velge hvilke elementer i {0} som går til {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to fill {0} from {1}</source>
        <translation>Slipp for å fylle {0} fra {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to make {0}</source>
        <translation>Slipp for å lage {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Drop to map {0} to {1} whole{2}</source>
        <translation>Slipp for å tilordne hele {0} til {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Every element</source>
        <translation>Hvert element</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Every element, in an array</source>
        <translation>Hvert element, i en array</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Every element: {0}</source>
        <translation>Hvert element: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>First</source>
        <translation>Første</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Just this one</source>
        <translation>Bare dette</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Last</source>
        <translation>Siste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Objects: {0}</source>
        <translation>Objekter: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Rows fill {0} already: drag the fields inside {1} one by one</source>
        <translation>Rader fyller {0} allerede: dra feltene i {1} ett for ett</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Single values: {0}</source>
        <translation>Enkle verdier: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>What are the elements of {0}?</source>
        <translation>Hva er elementene i {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>What has the same name there is filled already</source>
        <translation>Det som har samme navn der, er fylt allerede</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Which elements of {0}?</source>
        <translation>Hvilke elementer i {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>Which of {0}?</source>
        <translation>Hvilke av {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} of {1} fields of each element of {2} by name</source>
        <translation>tilordne {0} av {1} felt i hvert element av {2} etter navn</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} of {1} fields of {2} by name</source>
        <translation>tilordne {0} av {1} felt i {2} etter navn</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} to {1} whole{2}</source>
        <translation>tilordne hele {0} til {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>map {0} to {1}{2}</source>
        <translation>tilordne {0} til {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>the top of the document</source>
        <translation>toppen av dokumentet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0} holds single values, {1} objects: drag one of the fields inside</source>
        <translation>{0} har enkle verdier, {1} objekter: dra ett av feltene inni</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0} is mapped already: drop to choose first, last or all of {1}, then to replace or combine</source>
        <translation>{0} er allerede tilordnet: slipp for å velge første, siste eller alle av {1}, og så erstatte eller kombinere</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0} onto {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0}: drop to choose every element or just this one</source>
        <translation>{0}: slipp for å velge hvert element eller bare dette</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_drops.py"/>
        <source>{0}: drop to choose every element, the first, the last or all</source>
        <translation>{0}: slipp for å velge hvert element, det første, det siste eller alle</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source> as a list</source>
        <translation> som liste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source> as a list of {0}s</source>
        <translation> som liste av typen {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source> as a {0}{1}</source>
        <translation> som {0}{1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, as elements after those of {0}</source>
        <translation>, som elementer etter dem fra {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, the inner elements one after the other</source>
        <translation>, de indre elementene etter hverandre</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, the same for each element</source>
        <translation>, det samme for hvert element</translation>
    </message>
    <message>
        <location filename="../../designer/matching/array_steps.py"/>
        <source>, the same for each inner element</source>
        <translation>, det samme for hvert indre element</translation>
    </message>
    <message>
        <location filename="../../designer/matching/conflicts.py"/>
        <source>{0}; no “{1}”: {2}</source>
        <translation>{0}; ikke «{1}»: {2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Add its elements after those of {0}</source>
        <translation>Legg til elementene etter dem fra {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Combine into {0}</source>
        <translation>Kombiner til {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to combine {0} into {1}</source>
        <translation>Slipp for å kombinere {0} til {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to make {0} from {1}{2}</source>
        <translation>Slipp for å lage {0} av {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to make {0} {1}</source>
        <translation>Slipp for å lage {0} {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} of {1} fields of each element of {2} by name</source>
        <translation>Slipp for å tilordne {0} av {1} felt i hvert element av {2} etter navn</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} of {1} fields of {2} by name</source>
        <translation>Slipp for å tilordne {0} av {1} felt i {2} etter navn</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} to {1}{2}</source>
        <translation>Slipp for å tilordne {0} til {1}{2}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} {1}</source>
        <translation>Slipp for å tilordne {0} {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Drop to map {0} {1}, and make {2} more</source>
        <translation>Slipp for å tilordne {0} {1} og lage {2} til</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>Replace with {0}</source>
        <translation>Erstatt med {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>at the top of the document</source>
        <translation>øverst i dokumentet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>inside {0}</source>
        <translation>i {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped already</source>
        <translation>{0} er allerede tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped already: drop to replace or combine</source>
        <translation>{0} er allerede tilordnet: slipp for å erstatte eller kombinere</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped already: drop to replace, or to add elements after those of {1}</source>
        <translation>{0} er allerede tilordnet: slipp for å erstatte, eller for å legge til elementer etter dem fra {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/field_drops.py"/>
        <source>{0} is mapped to {1} already</source>
        <translation>{0} er allerede tilordnet {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>All of each as a list</source>
        <translation>Alle i hver som liste</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>All of each as a list: {0}</source>
        <translation>Alle i hver som liste: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>An element of {0} for each: its other rows change, and repeat in them</source>
        <translation>Ett element i {0} for hvert: de andre radene endres, og gjentas i dem</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>Drop to choose first, last or all of {0} for {1}; other rows of {2} go by the outer one</source>
        <translation>Slipp for å velge første, siste eller alle av {0} for {1}; andre rader i {2} går etter den ytre</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>First: {0}</source>
        <translation>Første: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>Last: {0}</source>
        <translation>Siste: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>Which of {0} in each element of {1}?</source>
        <translation>Hvilke av {0} i hvert element av {1}?</translation>
    </message>
    <message>
        <location filename="../../designer/matching/inner_arrays.py"/>
        <source>{0}; asks which of {1}, since other rows of {2} go by the outer one</source>
        <translation>{0}; spør hvilke av {1}, siden andre rader i {2} går etter den ytre</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>Drop it on a source field</source>
        <translation>Slipp det på et kildefelt</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>Drop to map {0} to {1}</source>
        <translation>Slipp for å tilordne {0} til {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>Nothing is carried</source>
        <translation>Ingenting bæres</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>These fields are mapped already</source>
        <translation>Disse feltene er allerede tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/matching/plan_drop.py"/>
        <source>{0}; {1} is no array in some records</source>
        <translation>{0}; {1} er ingen array i noen poster</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Add rows</source>
        <translation>Legg til rader</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Drop to add a row each from {0}</source>
        <translation>Slipp for å legge til en rad for hver fra {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Drop to add a row from {0}, and say where it goes</source>
        <translation>Slipp for å legge til en rad fra {0}, og si hvor den skal</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Drop to make {0} the source of row {1}</source>
        <translation>Slipp for å gjøre {0} til kilden for rad {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Row {0} has a source already</source>
        <translation>Rad {0} har allerede en kilde</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Row {0} has a source already: drop to replace or combine</source>
        <translation>Rad {0} har allerede en kilde: slipp for å erstatte eller kombinere</translation>
    </message>
    <message>
        <location filename="../../designer/matching/row_drops.py"/>
        <source>Row {0} reads {1} already</source>
        <translation>Rad {0} leser {1} allerede</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>Drop to make a field each for {0} beside {1}</source>
        <translation>Slipp for å lage et felt hver for {0} ved siden av {1}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>Row {0} has a source already: drop to replace</source>
        <translation>Rad {0} har allerede en kilde: slipp for å erstatte</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} holds objects, not text: take a field inside it</source>
        <translation>{0} inneholder objekter, ikke tekst: ta et felt inni det</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} is an object, not text: take a field inside it</source>
        <translation>{0} er et objekt, ikke tekst: ta et felt inni det</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} is mapped already: drop to choose first, last or all of {1}, then to replace</source>
        <translation>{0} er allerede tilordnet: slipp for å velge første, siste eller alle av {1}, og deretter erstatte</translation>
    </message>
    <message>
        <location filename="../../designer/matching/spoilt_texts.py"/>
        <source>{0} is mapped already: drop to replace</source>
        <translation>{0} er allerede tilordnet: slipp for å erstatte</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>Add inside it</source>
        <translation>Legg til inni det</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>Add {0}</source>
        <translation>Legg til {0}</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>Add {0} inside it</source>
        <translation>Legg til {0} inni det</translation>
    </message>
    <message>
        <location filename="../../designer/matching/whole_drops.py"/>
        <source>{0} is mapped already: drop to replace, or to add inside it</source>
        <translation>{0} er allerede tilordnet: slipp for å erstatte, eller for å legge til inni det</translation>
    </message>
    <message>
        <location filename="../../designer/matching/words.py"/>
        <source>1 field</source>
        <translation>1 felt</translation>
    </message>
    <message>
        <location filename="../../designer/matching/words.py"/>
        <source>{0}; {1} mapped already</source>
        <translation>{0}; {1} allerede tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/reading.py"/>
        <source>{0} is not a mapping: {1}</source>
        <translation>{0} er ingen tilordning: {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Add entry</source>
        <translation>Legg til oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Add lookup table</source>
        <translation>Legg til oppslagstabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Change entry</source>
        <translation>Endre oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Delete entry</source>
        <translation>Slett oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Delete {0} entries</source>
        <translation>Slett {0} oppføringer</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Paste entry</source>
        <translation>Lim inn oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Paste {0} entries</source>
        <translation>Lim inn {0} oppføringer</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Set what is missing</source>
        <translation>Bestem hva som mangler</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/tables.py"/>
        <source>Sort table</source>
        <translation>Sorter tabell</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/dragging.py"/>
        <source>{0} fields</source>
        <translation>{0} felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>1 item</source>
        <translation>1 element</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>{0:,} items</source>
        <translation>{0:,} elementer</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>{0}, … over {1:,} values</source>
        <translation>{0}, … over {1:,} verdier</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/shown_values.py"/>
        <source>{0}, … {1} values</source>
        <translation>{0}, … {1} verdier</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>`destination` is no file name</source>
        <translation>`destination` er ikke noe filnavn</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>`expected` is no list</source>
        <translation>`expected` er ingen liste</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>`sources` is no list of file names</source>
        <translation>`sources` er ingen liste med filnavn</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>entry {0} of `expected` has neither `record` with `document` nor `documents`</source>
        <translation>oppføring {0} i `expected` har verken `record` med `document` eller `documents`</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>entry {0} of `expected` has no `source`</source>
        <translation>oppføring {0} i `expected` har ingen `source`</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>it should be an object with the samples of a mapping</source>
        <translation>det skulle vært et objekt med eksemplene til en tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/design.py"/>
        <source>mend the file, or delete it and choose the samples anew</source>
        <translation>rett filen, eller slett den og velg eksemplene på nytt</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is missing; expected {1}</source>
        <translation>{0} mangler; forventet {1}</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is not expected, but {1} is generated</source>
        <translation>{0} er ikke forventet, men {1} genereres</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is {1} where {2} is expected ({3})</source>
        <translation>{0} er {1} der {2} er forventet ({3})</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/document_difference_words.py"/>
        <source>{0} is {1}; expected {2}</source>
        <translation>{0} er {1}; forventet {2}</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/journal.py"/>
        <source>it is damaged</source>
        <translation>det er skadet</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/scenarios.py"/>
        <source>the pasted JSON</source>
        <translation>det innlimte JSON</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/scenarios.py"/>
        <source>there is no record {0} in {1}</source>
        <translation>det finnes ingen post {0} i {1}</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/scenarios.py"/>
        <source>{0} has no samples; open some, and keep them with the mapping</source>
        <translation>{0} har ingen eksempler; åpne noen, og ta vare på dem med tilordningen</translation>
    </message>
    <message>
        <location filename="../../designer/workspace/unsaved_work.py"/>
        <source>it was written by a newer version of the designer</source>
        <translation>det ble skrevet av en nyere versjon av designeren</translation>
    </message>
    <message>
        <location filename="../../samples/crm-contact/sample.json"/>
        <source>CRM contact to marketing and ERP</source>
        <translation>CRM-kontakt til markedsføring og ERP</translation>
    </message>
    <message>
        <location filename="../../samples/crm-contact/sample.json"/>
        <source>Turns CRM contacts into one contact record for mailings and invoicing, with opt-outs and revenues that are not as clean as they look.</source>
        <translation>Gjør CRM-kontakter til én kontaktpost for utsendelser og fakturering, med reservasjoner og omsetning som ikke er så rene som de ser ut.</translation>
    </message>
    <message>
        <location filename="../../samples/helpdesk-to-issues/sample.json"/>
        <source>Help-desk ticket to issue tracker</source>
        <translation>Supportsak til sakssystem</translation>
    </message>
    <message>
        <location filename="../../samples/helpdesk-to-issues/sample.json"/>
        <source>Turns support tickets into issues, with summaries and descriptions put together by expressions.</source>
        <translation>Gjør supportsaker til saker, med titler og beskrivelser satt sammen av uttrykk.</translation>
    </message>
    <message>
        <location filename="../../samples/hr-onboarding/sample.json"/>
        <source>New hire to identity and payroll</source>
        <translation>Nyansatt til identitet og lønn</translation>
    </message>
    <message>
        <location filename="../../samples/hr-onboarding/sample.json"/>
        <source>Turns the record of one new colleague into what the identity, badge and payroll systems ask for.</source>
        <translation>Gjør posten til én ny kollega til det identitets-, adgangs- og lønnssystemene ber om.</translation>
    </message>
    <message>
        <location filename="../../samples/iot-readings/sample.json"/>
        <source>Sensor readings to telemetry</source>
        <translation>Sensormålinger til telemetri</translation>
    </message>
    <message>
        <location filename="../../samples/iot-readings/sample.json"/>
        <source>Turns raw readings of greenhouse and cold-store sensors into telemetry documents, with all the gaps and oddities that devices send.</source>
        <translation>Gjør rå målinger fra sensorer i drivhus og kjølelager til telemetridokumenter, med alle hull og merkverdigheter enheter sender.</translation>
    </message>
    <message>
        <location filename="../../samples/shop-order-to-erp/sample.json"/>
        <source>Turns the orders of a lamp shop into ERP sales orders: nested addresses, every line by [*], odd keys and numbers written as text.</source>
        <translation>Gjør bestillingene i en lampebutikk til ERP-salgsordrer: nøstede adresser, hver linje med [*], rare nøkler og tall skrevet som tekst.</translation>
    </message>
    <message>
        <location filename="../../samples/shop-order-to-erp/sample.json"/>
        <source>Web-shop order to ERP</source>
        <translation>Nettbutikkordre til ERP</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <location filename="../../designer/window/start/sample_card.py"/>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <location filename="../../designer/window/files/sample_words.py"/>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/sample_words.py"/>
        <source>{0} has no fields to map: it holds {1}. Open a document with fields.</source>
        <translation>{0} har ingen felt å tilordne; innhold: {1}. Åpne et dokument med felt.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/sample_words.py"/>
        <source>{0} of {1} lines in {2} could not be read and are left out; the first is line {3}: {4}</source>
        <translation>{0} av {1} linjer i {2} kunne ikke leses og er utelatt; den første er linje {3}: {4}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>&amp;Discard the text</source>
        <translation>&amp;Forkast teksten</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>&amp;Don't save</source>
        <translation>&amp;Ikke lagre</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Save changes?</source>
        <translation>Lagre endringer?</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Save mapping</source>
        <translation>Lagre tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Save the changes to {0}?</source>
        <translation>Lagre endringene i {0}?</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Saved in {0}</source>
        <translation>Lagret i {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>The text in the JSON tab cannot be saved as it is, and is lost if you go on. {0}</source>
        <translation>Teksten i fanen JSON kan ikke lagres slik den er, og går tapt hvis du fortsetter. {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>The text in the JSON tab is not in {0}.</source>
        <translation>Teksten i fanen JSON er ikke i {0}.</translation>
    </message>
    <message>
        <location filename="../../designer/window/files/saving.py"/>
        <source>Without saving, they are lost.</source>
        <translation>Uten lagring går de tapt.</translation>
    </message>
</context>
<context>
    <name>ScenariosModel</name>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>1 difference</source>
        <translation>1 forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>As expected</source>
        <translation>Som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>Could not be compared</source>
        <translation>Kunne ikke sammenlignes</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>Record {0}</source>
        <translation>Post {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_model.py"/>
        <source>{0} differences</source>
        <translation>{0} forskjeller</translation>
    </message>
</context>
<context>
    <name>ScenariosPanel</name>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>1, as expected</source>
        <translation>1, som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Compare all records of which something is expected</source>
        <translation>Sammenlign alle poster som noe er forventet av</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Run all</source>
        <translation>Kjør alle</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Scenarios</source>
        <translation>Scenarioer</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>Scenarios and whether they are as expected</source>
        <translation>Scenarioer og om de er som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>all {0} as expected</source>
        <translation>alle {0} som forventet</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>nothing is expected yet</source>
        <translation>ingenting er forventet ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>running…</source>
        <translation>kjører …</translation>
    </message>
    <message>
        <location filename="../../designer/window/expected/scenarios_panel.py"/>
        <source>{0} of {1} not as expected</source>
        <translation>{0} av {1} ikke som forventet</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../designer/window/settings.py"/>
        <source>The settings in {0} could not be read, so some are back to what they were at first.</source>
        <translation>Innstillingene i {0} kunne ikke leses, så noen er tilbake til slik de var først.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>All commands have the keys again that they have at first.</source>
        <translation>Alle kommandoer har igjen tastene som de har fra først av.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Close the shortcuts</source>
        <translation>Lukk hurtigtastene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Close the shortcuts (Esc)</source>
        <translation>Lukk hurtigtastene (Esc)</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Find a command, or keys such as Ctrl+D</source>
        <translation>Finn en kommando, eller taster som Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Give all commands the keys that they have at first</source>
        <translation>Gi alle kommandoer tastene som de har fra først av</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>No command and no keys have all of this: {0}</source>
        <translation>Ingen kommando og ingen taster har alt dette: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>No keys</source>
        <translation>Ingen taster</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Other commands</source>
        <translation>Andre kommandoer</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Reset all</source>
        <translation>Tilbakestill alle</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>These keys belong to what has the keyboard, and stay as they are.</source>
        <translation>Disse tastene hører til det som har tastaturet, og blir som de er.</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>in the rows</source>
        <translation>i radene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>stays</source>
        <translation>fast</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0} is {1}</source>
        <translation>{0} er {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0} · at first {1}</source>
        <translation>{0} · fra først av {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0}, with the keyboard in the rows</source>
        <translation>{0}, med tastaturet i radene</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0}; give it to this one?</source>
        <translation>{0}; gi den til denne?</translation>
    </message>
    <message>
        <location filename="../../designer/window/shortcuts/page.py"/>
        <source>{0}; give them to this one?</source>
        <translation>{0}; gi dem til denne?</translation>
    </message>
</context>
<context>
    <name>SourceTreeModel</name>
    <message>
        <location filename="../../designer/window/trees/source_model.py"/>
        <source>in {0} of {1}</source>
        <translation>i {0} av {1}</translation>
    </message>
    <message>
        <location filename="../../designer/window/trees/source_model.py"/>
        <source>in {0} of {1} elements</source>
        <translation>i {0} av {1} elementer</translation>
    </message>
</context>
<context>
    <name>StartInWindow</name>
    <message>
        <location filename="../../designer/window/start/in_window.py"/>
        <source>Back to {0}</source>
        <translation>Tilbake til {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../designer/window/start/page.py"/>
        <source>Recent</source>
        <translation>Nylige</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/page.py"/>
        <source>Start page</source>
        <translation>Startside</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/page.py"/>
        <source>Try a sample</source>
        <translation>Prøv et eksempel</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>A row that is switched off stays in its place and generates nothing</source>
        <translation>En rad som er slått av, blir på plassen sin og genererer ingenting</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Switch off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Switch on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/notes.py"/>
        <source>Switched off</source>
        <translation>Slått av</translation>
    </message>
</context>
<context>
    <name>SuggestLine</name>
    <message>
        <location filename="../../widgets/suggest_line.py"/>
        <source>Show what can be chosen</source>
        <translation>Vis hva som kan velges</translation>
    </message>
</context>
<context>
    <name>SummarySection</name>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>A field, or a text with {fields} in it</source>
        <translation>Et felt, eller en tekst med {fields} i</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Change source</source>
        <translation>Endre kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Change type</source>
        <translation>Endre type</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Clear source</source>
        <translation>Fjern kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Clear type</source>
        <translation>Fjern type</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>True/false</source>
        <translation>Sann/usann</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/inspector/summary.py"/>
        <source>several values</source>
        <translation>flere verdier</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>1 entry</source>
        <translation>1 oppføring</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>There is a table named {0} already; choose another name.</source>
        <translation>Det finnes allerede en tabell ved navn {0}; velg et annet navn.</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>used by no row</source>
        <translation>brukt av ingen rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>used by row {0}</source>
        <translation>brukt av rad {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>used by rows {0}</source>
        <translation>brukt av radene {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>{0}  ({1})</source>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <location filename="../../designer/window/lookups/names_list.py"/>
        <source>{0} entries</source>
        <translation>{0} oppføringer</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Ctrl+{0}</source>
        <translation>Ctrl+{0}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Ctrl+{0} or Alt+{1}</source>
        <translation>Ctrl+{0} eller Alt+{1}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>False</source>
        <translation>Usann</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Kind of value</source>
        <translation>Verdiens art</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>Set</source>
        <translation>Sett</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>True</source>
        <translation>Sann</translation>
    </message>
    <message>
        <location filename="../../widgets/value_editor.py"/>
        <source>True or false</source>
        <translation>Sann eller usann</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>A text with nothing in it.</source>
        <translation>En tekst med ingenting i.</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>E</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>F</source>
        <translation>S</translation>
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
        <translation>JSON har ingen {0}; skriv null eller et tall</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>L</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>N</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>The number is too large; numbers go up to about 1.8e308</source>
        <translation>Tallet er for stort; tall går opp til omtrent 1.8e308</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>The value null: known to be none.</source>
        <translation>Verdien null: kjent for å være ingen.</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>True/False</source>
        <translation>Sann/Usann</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Type JSON, such as {"a": 1}</source>
        <translation>Skriv JSON, som {"a": 1}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Type a number, such as 1.5</source>
        <translation>Skriv et tall, som 1.5</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an array of 1 element</source>
        <translation>Blir en array med 1 element</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an array of {0} elements</source>
        <translation>Blir en array med {0} elementer</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an object with 1 field</source>
        <translation>Blir et objekt med 1 felt</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be an object with {0} fields</source>
        <translation>Blir et objekt med {0} felt</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Will be {0}</source>
        <translation>Blir {0}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Write it as {0}</source>
        <translation>Skriv det som {0}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>Write it as {0} or {1}</source>
        <translation>Skriv det som {0} eller {1}</translation>
    </message>
    <message>
        <location filename="../../widgets/value_words.py"/>
        <source>{0} is not a number; write it like 1.5, or choose Text with Ctrl+1</source>
        <translation>{0} er ikke et tall; skriv det som 1.5, eller velg Tekst med Ctrl+1</translation>
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
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Show where</source>
        <translation>Vis hvor</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Take the mapping's text</source>
        <translation>Ta tilordningens tekst</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>The mapping was changed elsewhere while this text was being edited. Which of the two counts?</source>
        <translation>Tilordningen ble endret et annet sted mens denne teksten ble redigert. Hvilken av de to gjelder?</translation>
    </message>
    <message>
        <location filename="../../designer/window/json_text/verdict.py"/>
        <source>Until that is put right, the mapping stays as it was.</source>
        <translation>Inntil det er rettet, blir tilordningen som den var.</translation>
    </message>
</context>
<context>
    <name>VersionsModel</name>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>1 row</source>
        <translation>1 rad</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>On disk: {0}</source>
        <translation>På disk: {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>What was changed</source>
        <translation>Hva som ble endret</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/versions_model.py"/>
        <source>{0} rows</source>
        <translation>{0} rader</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Bring back</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Bring back {0}</source>
        <translation>Hent tilbake {0}</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Brought back as it was saved at {0}; undo takes it away again</source>
        <translation>Hentet tilbake slik det ble lagret {0}; Angre tar det bort igjen</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Close the versions</source>
        <translation>Lukk versjonene</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Each time the mapping is saved, the version before is kept and listed here.</source>
        <translation>Hver gang tilordningen lagres, blir versjonen før tatt vare på og vist her.</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>From {0} to now</source>
        <translation>Fra {0} til nå</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>No versions yet</source>
        <translation>Ingen versjoner ennå</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Nothing differs</source>
        <translation>Ingen forskjell</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <location filename="../../designer/window/versions/panel.py"/>
        <source>What is open is as it was saved then.</source>
        <translation>Det som er åpent, er slik det ble lagret da.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../designer/window/start/welcome.py"/>
        <source>Design how one JSON document becomes another, and watch it happen.</source>
        <translation>Utform hvordan ett JSON-dokument blir et annet, og se det skje.</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/welcome.py"/>
        <source>New mapping</source>
        <translation>Ny tilordning</translation>
    </message>
    <message>
        <location filename="../../designer/window/start/welcome.py"/>
        <source>Open mapping…</source>
        <translation>Åpne tilordning …</translation>
    </message>
</context>
<context>
    <name>_ChoiceButton</name>
    <message>
        <location filename="../../widgets/choice_popup.py"/>
        <source>Key {key}</source>
        <translation>Tast {key}</translation>
    </message>
</context>
<context>
    <name>_CoverageButton</name>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Show all fields</source>
        <translation>Vis alle felt</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>Show only what is not mapped</source>
        <translation>Vis bare det som ikke er tilordnet</translation>
    </message>
    <message>
        <location filename="../../designer/window/coverage/in_window.py"/>
        <source>{0}: {1} of {2} mapped</source>
        <translation>{0}: {1} av {2} tilordnet</translation>
    </message>
</context>
</TS>
