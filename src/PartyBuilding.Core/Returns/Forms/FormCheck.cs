namespace PartyBuilding.Core.Returns.Forms;

/// <summary>One check rule (校核式) of a form.</summary>
/// <param name="Code">Shown beside the message, e.g. M01.</param>
/// <param name="Class">What a failure does.</param>
/// <param name="Expression">Must be true; keys are cells, <c>上期.key</c> the same cell of the month before.</param>
/// <param name="Message">Chinese, with <c>{key}</c> replaced by the cell's figure.</param>
/// <param name="Remedy">What the filler should do.</param>
public sealed record FormCheck(string Code, CheckClass Class, string Expression, string Message, string Remedy);
