using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Letters and visits about candidates, and their inquiry. Their words are in no event and no audit row (L2692).</summary>
public sealed class PetitionService(SelectionDesk desk)
{
    private const int Longest = 1000;

    public Task<Outcome<Guid>> ReceiveAsync(ReceivePetition input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, _) =>
        {
            if (open.Find(input.CandidateKey) is not { } candidate)
                return Done(SelectionFindings.Cadre(nameof(input.CandidateKey)));
            if (candidate.Petitions.Exists(p => p.Key == input.PetitionKey))
                return Done();
            var (findings, content) = (new List<Finding>(), (input.Content ?? "").Trim());
            if (input.ReceivedOn is not { } on)
                findings.Add(SelectionFindings.Missing("收到日期", nameof(input.ReceivedOn)));
            else if (on > context.Today)
                findings.Add(SelectionFindings.Future("收到日期", nameof(input.ReceivedOn)));
            else if (open.Unit.PublicFrom is not { } from || on < from)
                findings.Add(open.Unit.PublicFrom is { } first
                    ? SelectionFindings.Order("收到日期", "公示开始", first, nameof(input.ReceivedOn)) : SelectionFindings.NotNow("登记来信来访：还没有公示"));
            if (content.Length is 0 or > Longest)
                findings.Add(content.Length == 0 ? SelectionFindings.Missing("反映的内容", nameof(input.Content)) : SelectionFindings.TooLong("反映的内容", Longest, nameof(input.Content)));
            if (findings.Count > 0)
                return Done([.. findings]);
            candidate.Petitions.Add(new SelectionPetition { Key = input.PetitionKey, ReceivedOn = input.ReceivedOn!.Value, IsSigned = input.IsSigned, Content = content });
            desk.Record(context, "selection.petition-received", open, $"收到关于{candidate.Person!.Name}的来信来访，{input.ReceivedOn:yyyy-MM-dd}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> HandleAsync(HandlePetition input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, _) =>
        {
            var candidate = open.Find(input.CandidateKey);
            if (candidate?.Petitions.Find(p => p.Key == input.PetitionKey) is not { } petition)
                return Done(SelectionFindings.Cadre(nameof(input.CandidateKey)));
            var (findings, inquiry) = (new List<Finding>(), (input.Inquiry ?? "").Trim());
            if (input.HandledOn is not { } on)
                findings.Add(SelectionFindings.Missing("办结日期", nameof(input.HandledOn)));
            else if (on > context.Today)
                findings.Add(SelectionFindings.Future("办结日期", nameof(input.HandledOn)));
            else if (on < petition.ReceivedOn)
                findings.Add(SelectionFindings.Order("办结日期", "收到日期", petition.ReceivedOn, nameof(input.HandledOn)));
            if (inquiry.Length is 0 or > Longest)
                findings.Add(inquiry.Length == 0 ? SelectionFindings.Missing("调查处理情况", nameof(input.Inquiry)) : SelectionFindings.TooLong("调查处理情况", Longest, nameof(input.Inquiry)));
            if (input.AnsweredOn > context.Today)
                findings.Add(SelectionFindings.Future("答复日期", nameof(input.AnsweredOn)));
            if (findings.Count > 0)
                return Done([.. findings]);
            (petition.HandledOn, petition.Inquiry, petition.AnsweredOn) = (input.HandledOn, inquiry, petition.IsSigned ? input.AnsweredOn : null);
            desk.Record(context, "selection.petition-handled", open, $"办结关于{candidate.Person!.Name}的来信来访，{input.HandledOn:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
