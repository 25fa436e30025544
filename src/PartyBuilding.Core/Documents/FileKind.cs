using System.IO.Compression;

namespace PartyBuilding.Core.Documents;

/// <summary>The kinds of file that may be attached: by extension, and by what the content really is.</summary>
public static class FileKind
{
    private static readonly Dictionary<string, Func<Stream, bool>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = s => Begins(s, "%PDF-"u8),
        [".png"] = s => Begins(s, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        [".jpg"] = s => Begins(s, [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = s => Begins(s, [0xFF, 0xD8, 0xFF]),
        [".docx"] = s => IsPackage(s, "word/document.xml"),
        [".xlsx"] = s => IsPackage(s, "xl/workbook.xml"),
        [".ofd"] = s => IsPackage(s, "OFD.xml"),
        [".doc"] = IsCompound,
        [".xls"] = IsCompound,
        [".wps"] = IsCompound,
        [".et"] = IsCompound,
        [".txt"] = IsText,
    };

    /// <summary>For the hint at the field and for the input's <c>accept</c>.</summary>
    public static IEnumerable<string> Extensions => Known.Keys;

    public static bool IsAllowed(string fileName) => Known.ContainsKey(Path.GetExtension(fileName));

    /// <summary>Whether the content is what the extension says.</summary>
    /// <param name="fileName">Name with an allowed extension.</param>
    /// <param name="content">Seekable; left at its beginning.</param>
    public static bool IsWhatItSays(string fileName, Stream content)
    {
        content.Position = 0;
        var fits = Known[Path.GetExtension(fileName)](content);
        content.Position = 0;
        return fits;
    }

    private static bool Begins(Stream content, ReadOnlySpan<byte> signature)
    {
        Span<byte> head = stackalloc byte[signature.Length];
        return content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(signature);
    }

    // Old Office and WPS files.
    private static bool IsCompound(Stream content) => Begins(content, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool IsPackage(Stream content, string mustHold)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);

            // Macros hide behind a harmless extension; Word itself refuses such a file.
            return zip.GetEntry(mustHold) is not null
                && !zip.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(Stream content)
    {
        Span<byte> head = stackalloc byte[4096];
        return !head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)].Contains((byte)0);
    }
}
