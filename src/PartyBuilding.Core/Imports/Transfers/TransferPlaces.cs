using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Organisations;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>Finds from where and to where a row goes: branches in scope, and the district's base-level committees by name.</summary>
internal sealed class TransferPlaces(OrganisationRegister register, IReadOnlyList<TransferDestinationChoice> committees, bool onPaper)
{
    public void Find(TransferEntry entry)
    {
        if (entry.Row.From.Length > 0)
            entry.From = Branch(entry, TransferColumns.From, entry.Row.From);
        Destination(entry);
        if (entry.From is { } from && entry.From.Id == entry.ToBranch?.Id)
            entry.Found.Add(TransferFindings.SameBranch(entry.Row.Name) with { Field = TransferColumns.To }, rejects: true);
        else if (entry.From is { } sender && entry.ToCommittee?.Id == TransferDestinations.CommitteeOf(sender.Path))
            entry.Found.Add(TransferFindings.SameCommittee() with { Field = TransferColumns.To }, rejects: true);
    }

    private void Destination(TransferEntry entry)
    {
        var (row, found) = (entry.Row, entry.Found);
        if (found.IsFaulty(TransferColumns.To) || found.IsFaulty(TransferColumns.Outside))
            return;
        if (row.To is null && row.Outside is null)
            found.Reject(TransferColumns.To, "IMP-REQUIRED", "没有写明转往哪里。", "区内的写在“转往”，转往区外的写在“区外单位”。");
        else if (row.To is not null && row.Outside is not null)
            found.Reject(TransferColumns.Outside, "TRF-DESTINATION", "“转往”和“区外单位”只能写一项。", "区内的留“转往”，转往区外的留“区外单位”。");
        else if (row.To is { } text && !Committee(entry, text))
            entry.ToBranch = Branch(entry, TransferColumns.To, text);
    }

    /// <summary>Whether the text names a base-level committee.</summary>
    private bool Committee(TransferEntry entry, string text)
    {
        var key = ChineseText.SearchKey(text);
        var code = register.ByCode(key);
        var named = committees.Where(c => c.Id == code?.Id || ChineseText.SearchKey(c.Name) == key).ToList();
        if (named.Count == 0)
            return false;
        if (onPaper)
            entry.Found.Reject(TransferColumns.To, "TRF-BRANCH", "补记要写明转到哪个党支部，不能只写党委。", "写转入支部的全称或组织编号；支部不在您的管理范围内的，由上级补记。");
        else if (named.Count > 1)
            entry.Found.Reject(TransferColumns.To, "IMP-BRANCH-TWICE", $"区内有 {named.Count} 个“{text}”。", "在转接页面逐人申请，从列表里选择。");
        else
            entry.ToCommittee = named[0];
        return true;
    }

    private Organisation? Branch(TransferEntry entry, string column, string text)
    {
        IReadOnlyList<Organisation> found = register.ByCode(ChineseText.SearchKey(text)) is { } numbered ? [numbered] : register.Named(text);
        var branches = found.Where(o => o.Kind == OrganisationKind.Branch).ToList();
        if (branches.Count == 1 && (column == TransferColumns.From || branches[0].ClosedOn is null))
            return branches[0];
        var (code, reason, suggestion) = (branches.Count, found.Count) switch
        {
            (1, _) => ("TRF-BRANCH", $"{branches[0].Name}已经撤销，不能转入。", "写现有的党支部。"),
            (> 1, _) => ("IMP-BRANCH-TWICE", $"您的管理范围内有 {branches.Count} 个“{text}”。", $"改写组织编号，例如 {branches[0].Code}。"),
            (_, > 0) => ("MEM-BRANCH-KIND", $"{found[0].Name}不是党支部。", "写党支部的全称或组织编号。"),
            _ when column == TransferColumns.From => ("MEM-BRANCH-SCOPE", $"找不到党支部“{text}”，或它不在您的管理范围内。", "改写名册里的全称或组织编号。"),
            _ => ("TRF-DESTINATION", $"找不到“{text}”：您管理范围内没有这个党支部，区内也没有这个基层党委。", Near(text)),
        };
        entry.Found.Reject(column, code, reason, suggestion);
        return null;
    }

    private string Near(string text)
    {
        var near = committees.Where(c => c.Name.Intersect(text).Count() * 3 >= text.Length * 2).Take(3).Select(c => c.Name).ToList();
        return onPaper ? "改写支部的全称或组织编号；区外的写在“区外单位”一栏。"
            : $"改写支部的全称或组织编号；转往其他基层党委的只写党委全称{(near.Count > 0 ? $"，例如{string.Join('、', near)}" : "")}；区外的写在“区外单位”一栏。";
    }
}
