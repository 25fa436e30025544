using System.Security.Cryptography;

namespace PartyBuilding.Core.Persistence;

/// <summary>A finished backup.</summary>
/// <param name="Sha256">Of the whole file, in small hexadecimal letters, as <c>sha256sum</c> prints it.</param>
/// <param name="Migration">Newest migration in it.</param>
public sealed record BackupFile(string Path, long Bytes, string Sha256, string Migration)
{
    internal static async Task<BackupFile> ReadAsync(string file, string name, CancellationToken cancel)
    {
        await using var content = File.OpenRead(file);
        return new BackupFile(name, content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)), SqliteFiles.Migrations(file).LastOrDefault(""));
    }
}
