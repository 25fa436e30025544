using PartyBuilding.Core.Cadres.Photos;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Pictures in files: base64 in an .lrmx, a file of its own beside an .lrm. One that cannot be used is a note, never a refusal.</summary>
public static class FormPhoto
{
    public static byte[]? FromBase64(string? text, List<string> notes)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        // Old programs break lines; .NET skips blanks inside.
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var length))
            return Checked(bytes[..length], notes);
        notes.Add("照片的内容看不懂，按没有照片处理");
        return null;
    }

    public static byte[]? Checked(byte[] picture, List<string> notes)
    {
        if (picture.Length == 0)
            return null;
        if (ExtensionOf(picture) is null)
            notes.Add("照片不是 .jpg 或 .png，按没有照片处理");
        else if (picture.Length > CadrePhotos.Largest)
            notes.Add("照片超过 2 MB，按没有照片处理");
        else
            return picture;
        return null;
    }

    /// <returns>.jpg, .png, or null for anything else.</returns>
    public static string? ExtensionOf(ReadOnlySpan<byte> picture)
        => picture.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? ".jpg" : picture.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? ".png" : null;
}
