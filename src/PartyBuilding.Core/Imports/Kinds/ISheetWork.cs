using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>
/// What differs from one kind of sheet to another; upload, mapping, preview, decision, progress and the coloured copy are
/// the same for all.
/// </summary>
public interface ISheetWork
{
    ImportKind Kind { get; }

    /// <summary>Puts every question to every row; nothing stays written.</summary>
    /// <exception cref="Sheets.SheetBrokenException">The file breaks off on the way.</exception>
    IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, CancellationToken cancel);

    /// <summary>Checks every row again and writes the good ones, in the running transaction.</summary>
    /// <param name="no">Recording number of the transaction.</param>
    Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel);

    /// <summary>What was done since the import that rests on it, a finding each.</summary>
    Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel);

    /// <summary>Takes everything back that the import wrote, in the running transaction.</summary>
    /// <returns>How many records.</returns>
    Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel);
}
