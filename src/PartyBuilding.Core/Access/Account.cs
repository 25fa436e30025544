using Microsoft.AspNetCore.Identity;

namespace PartyBuilding.Core.Access;

/// <summary>A sign-in account (账号). What it may do comes from its dated <see cref="Assignment"/>s.</summary>
public sealed class Account : IdentityUser<int>
{
    public required Guid PublicId { get; init; }

    /// <summary>Name shown beside what this account does.</summary>
    public required string DisplayName { get; set; }

    /// <summary>A first password has to be changed before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Made by the demo seed; Production refuses it.</summary>
    public bool IsDemo { get; set; }

    public DateTime? DisabledAt { get; set; }
}
