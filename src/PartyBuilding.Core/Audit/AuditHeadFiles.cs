using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>
/// Heads of the chain kept outside the database: a line "time number hash", a file a year. A hash cannot be made without
/// the key, so a cut tail shows as a head that the database no longer has.
/// </summary>
public sealed class AuditHeadFiles(PartyBuildingDbContext db, IOptions<AuditOptions> options, TimeProvider clock)
{
    private const string Pattern = "audit-heads-*.txt";

    /// <summary>Appends the current head when it has moved since the last line.</summary>
    public async Task AppendAsync(CancellationToken cancel = default)
    {
        var folder = options.Value.HeadFolder;
        var head = string.IsNullOrWhiteSpace(folder) ? null : await db.Set<AuditHead>().AsNoTracking().SingleAsync(cancel);
        if (head is null || head.ChainNo == 0 || (await ReadAsync(cancel)).LastOrDefault()?.ChainNo == head.ChainNo)
            return;
        Directory.CreateDirectory(folder);
        var now = clock.UtcNow();
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"audit-heads-{now:yyyy}.txt"));
        await File.AppendAllTextAsync(
            file, string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-ddTHH:mm:ssZ} {head.ChainNo} {head.Hash}\n"), cancel);
    }

    /// <summary>All heads kept, oldest first; a line that is torn is left out.</summary>
    public async Task<IReadOnlyList<KeptHead>> ReadAsync(CancellationToken cancel = default)
    {
        var folder = options.Value.HeadFolder;
        if (string.IsNullOrWhiteSpace(folder) || !Directory.Exists(folder))
            return [];
        var heads = new List<KeptHead>();
        foreach (var file in Directory.GetFiles(folder, Pattern).Order(StringComparer.Ordinal))
            foreach (var line in await File.ReadAllLinesAsync(file, cancel))
                if (line.Split(' ') is [var time, var number, { Length: 64 } hash] && long.TryParse(number, CultureInfo.InvariantCulture, out var no))
                    heads.Add(new KeptHead(time, no, hash));
        return heads;
    }
}

/// <summary>A head of the chain as it was at a time.</summary>
public sealed record KeptHead(string At, long ChainNo, string Hash);
