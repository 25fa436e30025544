using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Workbooks;

/// <summary>1,000 approval forms out as Word and as .lrmx, and in again, in zips of all cadres with a resume, beside bare writers and a bare reader and keeper of the same files.</summary>
internal sealed class FormsBenchmark : IBenchmark
{
    private const int Forms = 1_000;

    public string Name => "forms";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var repeat = Math.Min(options.Repeat, 3);
        var keys = await district.With((PartyBuildingDbContext db) => KeysAsync(db));
        var files = await ExportAsync(district, FormFormat.Fourth, keys);
        using var connection = district.Open();
        connection.Run("CREATE TABLE BareForm (Id INTEGER PRIMARY KEY, Content BLOB NOT NULL)");
        return
        [
            await MeasureAsync("Approval forms as Word", repeat, keys.Count, () => ExportAsync(district, FormFormat.Word, keys), () => BareDocuments(files)),
            await MeasureAsync("Approval forms as .lrmx", repeat, keys.Count, () => ExportAsync(district, FormFormat.Fourth, keys), () => BareXml(files)),
            await MeasureAsync("Approval forms taken in", repeat, keys.Count, () => UploadAsync(district, files), () => BareTakeIn(connection, files)),
        ];
    }

    private static async Task<Line> MeasureAsync(string what, int repeat, int keys, Func<Task> product, Action floor)
    {
        var batches = (Forms + keys - 1) / keys;
        var (mine, bare) = await Sample.PairAsync(repeat, () => Sample.TimeAsync(() => TimesAsync(batches, product)), () => Sample.TimeAsync(() => TimesAsync(batches, () => Task.Run(floor))));
        var forms = keys * batches;
        return new Line(what, "ms", mine.Median, mine.P95, bare.Median, 10, string.Create(CultureInfo.InvariantCulture, $"{forms:N0} forms in {batches} zips, {forms * 1000 / mine.Median:N0} a second"));
    }

    private static async Task TimesAsync(int times, Func<Task> work)
    {
        for (var i = 0; i < times; i++)
            await work();
    }

    /// <summary>Cadres with a resume, as a real form has one.</summary>
    private static async Task<IReadOnlyList<Guid>> KeysAsync(PartyBuildingDbContext db)
        => await db.Set<Cadre>().Where(c => c.LeftOn == null && db.Set<InfoRow>().Any(r => r.PersonId == c.PersonId && r.SetKey == CadreSets.Resume && r.SupersededNo == Recorded.Current))
            .OrderBy(c => c.Id).Select(c => c.PublicId).Take(Forms).ToListAsync();

    /// <summary>The texts of every file of the zip.</summary>
    private static async Task<IReadOnlyList<byte[]>> ExportAsync(District district, FormFormat format, IReadOnlyList<Guid> keys)
    {
        using var output = new MemoryStream();
        var outcome = await district.With((FormExport e) => e.WriteAsync(new ExportForms(format, keys, new CadreFilter()), output, District.Department()));
        if (!outcome.IsOk)
            throw new InvalidOperationException("No forms.");
        using var zip = new ZipArchive(output);
        var files = new List<byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var part = await entry.OpenAsync();
            await part.CopyToAsync(content);
            files.Add(content.ToArray());
        }

        return files.Count == keys.Count ? files : throw new InvalidOperationException($"{files.Count} files of {keys.Count} cadres.");
    }

    // A blank more each time, or the files would be told to wait already.
    private static int _round;

    private static async Task UploadAsync(District district, IReadOnlyList<byte[]> files)
    {
        var blanks = Encoding.ASCII.GetBytes(new string(' ', ++_round));
        var sent = files.Select((f, i) => new UploadedFile($"{i}.lrmx", new MemoryStream([.. f, .. blanks]))).ToList();
        var outcome = await district.With((FormUploadService s) => s.UploadAsync(new UploadForms(Guid.CreateVersion7(), sent), District.Department()));
        if (!outcome.IsOk)
            throw new InvalidOperationException("Not taken in.");
    }

    /// <summary>Reads the XML and keeps the bytes, a commit a file: what the product does besides is matching, sealing and audit.</summary>
    private static void BareTakeIn(SqliteConnection connection, IReadOnlyList<byte[]> files)
    {
        foreach (var file in files)
        {
            using var reader = XmlReader.Create(new MemoryStream(file));
            while (reader.Read())
            {
            }

            using var transaction = connection.BeginTransaction();
            connection.Run("INSERT INTO BareForm (Content) VALUES (@content)", ("content", file));
            transaction.Commit();
        }
    }

    private static void BareXml(IReadOnlyList<byte[]> files)
    {
        using var output = new MemoryStream();
        using var zip = new ZipArchive(output, ZipArchiveMode.Create);
        for (var i = 0; i < files.Count; i++)
        {
            using var reader = XmlReader.Create(new MemoryStream(files[i]));
            using var entry = zip.CreateEntry($"{i}.lrmx", CompressionLevel.Fastest).Open();
            using var writer = XmlWriter.Create(entry);
            writer.WriteNode(reader, defattr: false);
        }
    }

    /// <summary>A table of as many cells as the form has, each with a run.</summary>
    private static void BareDocuments(IReadOnlyList<byte[]> files)
    {
        var texts = files.Select(f => FormFile.Read(f, null).Form![FormElements.Resume]).ToList();
        foreach (var text in texts)
        {
            using var output = new MemoryStream();
            using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
            var part = document.AddMainDocumentPart();
            using var writer = OpenXmlWriter.Create(part);
            writer.WriteStartElement(new Document());
            writer.WriteStartElement(new Body());
            writer.WriteElement(new Table(Enumerable.Range(0, 26).Select(_ => new TableRow(Enumerable.Range(0, 5).Select(_ => new TableCell(new Paragraph(new Run(new Text(text.Length > 20 ? text[..20] : text)))))))));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }
}
