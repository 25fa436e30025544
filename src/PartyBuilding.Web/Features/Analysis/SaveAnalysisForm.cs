using System.Globalization;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>What is typed to keep an analysis, beside the table it speaks of.</summary>
public sealed class SaveAnalysisForm
{
    public string? Name { get; set; }

    public bool Shared { get; set; }

    public int? Version { get; set; }

    /// <summary>save, save-as.</summary>
    public string? Do { get; set; }

    /// <summary>Key of what a click makes, so that two clicks make one.</summary>
    public Guid SubmissionId { get; set; }

    public List<TargetForm> Targets { get; set; } = [];

    /// <summary>The filled lines; a percentage that cannot be read is beyond a hundred and is refused as such.</summary>
    public IReadOnlyList<StructureTarget> Read() =>
        [.. Targets.Where(t => !string.IsNullOrEmpty(t.Category) && !(string.IsNullOrWhiteSpace(t.Percent) && string.IsNullOrWhiteSpace(t.Document))).Select(t => new StructureTarget(
            t.Category!,
            decimal.TryParse(ChineseText.Normalise(t.Percent).TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : 101,
            ChineseText.Clean(t.Document)))];
}
