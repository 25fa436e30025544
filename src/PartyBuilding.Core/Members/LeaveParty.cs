namespace PartyBuilding.Core.Members;

/// <summary>Ends a membership.</summary>
/// <param name="Kind">去世, 取消预备党员资格, 停止党籍, 除名, 退党 or 开除党籍.</param>
/// <param name="EffectiveOn">First day on which it no longer holds.</param>
/// <param name="Document">Number or title of the paper it rests on; which ways need one is a rule.</param>
/// <param name="DocumentOn">Its date.</param>
public sealed record LeaveParty(
    Guid PersonKey, int Version, PostingKind Kind, DateOnly EffectiveOn, string? Document = null, DateOnly? DocumentOn = null);
