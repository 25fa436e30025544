namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>Somebody behind a difference and what was recorded about them since the return was frozen.</summary>
/// <param name="Side">今天多出 or 今天没有.</param>
public sealed record RestatementPerson(string Name, string Href, string Side, IReadOnlyList<string> Causes);
