namespace PartyBuilding.Core.Members;

/// <summary>The answer of <see cref="IdNumberLookup"/>.</summary>
/// <param name="PersonKey">Only for somebody in scope.</param>
public sealed record IdNumberAnswer(IdNumberAnswerKind Kind, Guid? PersonKey)
{
    public string Words => Kind switch
    {
        IdNumberAnswerKind.InScope => "在册：这个人已在您的名册中，请打开原记录办理。",
        IdNumberAnswerKind.Elsewhere => "在册—请联系区委组织部。",
        IdNumberAnswerKind.NotOnTheBooks => "不在册—请联系区委组织部。",
        _ => "名册中没有这个号码，可以登记。",
    };
}
