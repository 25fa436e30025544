namespace PartyBuilding.Web.Features.Errors;

/// <summary>What an error page says: what happened, what to do, where to go; never a technical detail.</summary>
/// <param name="Page">Hook for automation, for example error-404.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What it means and what to do.</param>
/// <param name="WayOn">Text of the main link.</param>
/// <param name="Address">Target of the main link.</param>
/// <param name="CorrelationId">Number to give when asking for help.</param>
public sealed record ErrorViewModel(
    string Page, string Title, string Text, string WayOn, string Address, string CorrelationId);
