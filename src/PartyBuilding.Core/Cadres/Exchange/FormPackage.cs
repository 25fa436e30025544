using System.IO.Compression;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>The files of an upload, zips opened: names in GBK, a .lrm with its .pic, and no more bytes than allowed however well they are packed.</summary>
public sealed class FormPackage : IDisposable
{
    private readonly List<ZipArchive> _archives = [];
    private readonly List<PackedFile> _files = [];
    private long _left = FormLimits.LargestContent;

    public IReadOnlyList<PackedFile> Files => _files;

    public void Add(IReadOnlyList<UploadedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var loose = new List<Source>();
        foreach (var file in files)
        {
            if (Is(file.Name, FormFile.Zip))
                AddZip(file);
            else
                loose.Add(new Source(NameOf(file.Name), "", () => file.Content));
        }

        AddGroup(loose);
    }

    public void Dispose() => _archives.ForEach(a => a.Dispose());

    private void AddZip(UploadedFile file)
    {
        try
        {
            var archive = new ZipArchive(file.Content, ZipArchiveMode.Read, leaveOpen: true, FormEncoding.Chinese);
            _archives.Add(archive);
            if (archive.Entries.Count > FormLimits.MostFiles * 2)
                throw new InvalidDataException();
            AddGroup([.. archive.Entries.Where(e => e.Name.Length > 0 && !IsLitter(e)).Select(e => new Source(e.Name, FolderOf(e), e.Open))]);
        }
        catch (InvalidDataException)
        {
            AddBroken(NameOf(file.Name), $"压缩包打不开，或里面的文件超过 {FormLimits.MostFiles} 个。请重新压缩为不加密的 .zip，或拆分后再传。");
        }
    }

    private void AddGroup(IReadOnlyList<Source> sources)
    {
        var pictures = sources.Where(s => Is(s.Name, FormFile.Picture)).GroupBy(s => s.Stem, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources.Where(s => !Is(s.Name, FormFile.Picture)))
        {
            if (Is(source.Name, FormFile.Usual) || Is(source.Name, FormFile.Old))
                _files.Add(new PackedFile(source.Name, () => Read(source, pictures.GetValueOrDefault(source.Stem))));
            else
                AddBroken(source.Name, Is(source.Name, FormFile.Zip) ? "压缩包里还有压缩包，没有打开。请把里面的文件直接上传。" : "不是任免审批表文件，只收 .lrmx、.lrm（和同名的 .pic）以及 .zip。");
        }

        var forms = sources.Where(s => Is(s.Name, FormFile.Old)).Select(s => s.Stem).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var picture in pictures.Where(p => !forms.Contains(p.Key)))
            AddBroken(picture.Value.Name, "照片没有同名的 .lrm，不知道是谁的。请与 .lrm 一起上传。");
    }

    private (byte[]? Content, byte[]? Picture, string? Fault) Read(Source source, Source? picture)
    {
        try
        {
            var (content, fault) = Bytes(source);
            if (fault is not null || picture is null)
                return (content, null, fault);
            var (image, _) = Bytes(picture);
            return (content, image, null);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return (null, null, "压缩包里的这个文件已损坏或加了密码，读不出来。请重新压缩后再传。");
        }
    }

    // What the directory of a zip says of sizes can be a lie, so bytes are counted as they come.
    private (byte[]? Content, string? Fault) Bytes(Source source)
    {
        using var stream = source.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (content.Length + read > FormLimits.LargestFile)
                return (null, $"文件超过 {FormLimits.LargestFile / 1024 / 1024} MB，没有读取。请在任免审批表软件里缩小照片后再传。");
            if ((_left -= read) < 0)
                return (null, "这次上传的文件解压后太大，后面的没有读取。请分几次上传。");
            content.Write(buffer, 0, read);
        }

        return content.Length == 0 ? (null, "文件是空的。请重新导出。") : (content.ToArray(), null);
    }

    private void AddBroken(string name, string fault) => _files.Add(new PackedFile(name, () => (null, null, fault)));

    private static bool IsLitter(ZipArchiveEntry entry)
        => entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || entry.Name.StartsWith('.') || entry.Name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length];

    private static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static bool Is(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private sealed record Source(string Name, string Folder, Func<Stream> Open)
    {
        public string Stem => Folder + Path.GetFileNameWithoutExtension(Name);
    }
}
