namespace PartyBuilding.Core.Access;

/// <summary>A new account; its first assignment may come with it.</summary>
/// <param name="UserName">Sign-in name: Latin letters and digits.</param>
/// <param name="DisplayName">Chinese name shown beside what it does.</param>
public sealed record CreateAccount(string UserName, string DisplayName, AssignRole? Assignment = null);

/// <summary>A role to be held at an organisation.</summary>
/// <param name="ValidTo">First day on which it no longer holds; null for open.</param>
public sealed record AssignRole(string Role, Guid Organisation, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>The account just made or reset, with the password to hand over; it is shown once and kept nowhere.</summary>
public sealed record HandedPassword(Guid Account, string UserName, string Password);
