using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Access;

/// <summary>Keeps forms of ended sessions: <see cref="MostPerAccount"/> an account, each for <see cref="Lifetime"/>.</summary>
public sealed class KeptForms(PartyBuildingDbContext db, TimeProvider clock)
{
    /// <summary>How long a form waits for its owner.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>The oldest goes when there is one more.</summary>
    public const int MostPerAccount = 5;

    /// <summary>Keeps a form; expired ones of everybody go on the way.</summary>
    /// <returns>The key under which the same account finds it again; null when the account is gone or disabled.</returns>
    public async Task<Guid?> KeepAsync(int accountId, string address, byte[] content, CancellationToken cancel = default)
    {
        if (!await db.Users.AnyAsync(x => x.Id == accountId && x.DisabledAt == null, cancel))
            return null;

        var now = clock.UtcNow();
        db.RemoveRange(await db.Set<KeptForm>().Where(x => x.ExpiresAt <= now).ToListAsync(cancel));
        var own = await db.Set<KeptForm>()
            .Where(x => x.AccountId == accountId && x.ExpiresAt > now).OrderByDescending(x => x.Id).ToListAsync(cancel);
        db.RemoveRange(own.Skip(MostPerAccount - 1));

        var kept = new KeptForm
        {
            PublicId = Guid.CreateVersion7(),
            AccountId = accountId,
            Address = address,
            Content = content,
            ExpiresAt = now + Lifetime,
        };
        db.Add(kept);
        await db.SaveChangesAsync(cancel);
        return kept.PublicId;
    }

    /// <summary>The content kept under this key for this account; null when it is not theirs or its time is over.</summary>
    public Task<byte[]?> FindAsync(int accountId, Guid key, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        return db.Set<KeptForm>()
            .Where(x => x.PublicId == key && x.AccountId == accountId && x.ExpiresAt > now)
            .Select(x => x.Content)
            .FirstOrDefaultAsync(cancel);
    }
}
