namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Reads a file of either kind; what it is decides over what it is called.</summary>
public static class FormFile
{
    public const string Usual = ".lrmx";
    public const string Old = ".lrm";
    public const string Picture = ".pic";
    public const string Zip = ".zip";

    public static FormReading Read(byte[] content, byte[]? picture)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return FormReading.Broken("这是压缩包或 Word 文件，不是任免审批表。压缩包请以 .zip 上传，Word 表请先录入任免审批表软件。");
        var (text, note) = FormEncoding.Read(content);
        var reading = text.AsSpan().TrimStart().StartsWith("\"") ? LegacyForm.Read(text, picture) : LrmxReader.Read(text);
        return note is null || reading.Form is null ? reading : reading with { Notes = [note, .. reading.Notes] };
    }
}
