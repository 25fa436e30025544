namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Lets somebody consult, excerpt or borrow a file.</summary>
/// <param name="IsOther">Same name as the cadre or a relative, and checked to be somebody else; wants a reason.</param>
public sealed record UseArchive(
    Guid Key, Guid FileKey, int Version, ArchiveUseKind? Kind, string? Unit, string? Reader, bool IsPartyMember, string? FormNumber, string? Purpose, string? Reason, string? Approver,
    string? Content, bool MayCopy, DateOnly On, DateOnly? DueOn, bool IsOther);
