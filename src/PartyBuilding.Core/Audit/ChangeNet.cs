using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>What of a saved entity goes into the change net, and how.</summary>
internal static class ChangeNet
{
    // The log itself, rows that only count, and ballots, which are secret: no number, no time, no author.
    private static readonly HashSet<Type> Left =
        [typeof(BusinessEvent), typeof(ChangeRow), typeof(AuditHead), typeof(RecordingCounter), typeof(ChangeStamp), typeof(BallotCode), typeof(Ballot)];

    // Stamps of bookkeeping: they change with every save and say nothing.
    private static readonly HashSet<string> Bookkeeping =
        [nameof(IVersioned.Version), nameof(Account.ConcurrencyStamp), nameof(Account.AccessFailedCount)];

    // Columns of Identity's own classes, which cannot carry our attribute.
    private static readonly HashSet<(Type, string)> Protected =
    [
        (typeof(Account), nameof(Account.PasswordHash)),
        (typeof(Account), nameof(Account.SecurityStamp)),
        (typeof(IdentityUserToken<int>), nameof(IdentityUserToken<int>.Value)),
    ];

    public static List<PendingChange> Collect(DbContext db)
        => [.. db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !Left.Contains(e.Metadata.ClrType))
            .Select(PendingChange.Of)
            .OfType<PendingChange>()];

    public static bool IsShown(IProperty property) => !Bookkeeping.Contains(property.Name);

    public static bool IsProtected(IProperty property)
        => property.PropertyInfo?.GetCustomAttribute<ProtectedAttribute>() is not null
            || Protected.Contains((property.DeclaringType.ClrType, property.Name));
}
