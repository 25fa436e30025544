using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Transfers;

internal sealed class TransferCaseConfiguration : IEntityTypeConfiguration<TransferCase>
{
    public void Configure(EntityTypeBuilder<TransferCase> builder)
    {
        builder.ToTable("TransferCase");
        builder.Property(x => x.OutsideName).HasMaxLength(120);
        builder.Property(x => x.OutsideNumber).HasMaxLength(40);
        builder.Property(x => x.Contact).HasMaxLength(60);
        builder.Property(x => x.Answer).HasMaxLength(400);
        builder.Property(x => x.ReportedTo).HasMaxLength(120);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne<MembershipSpell>().WithMany().HasForeignKey(x => x.SpellId);
        builder.HasOne(x => x.FromBranch).WithMany().HasForeignKey(x => x.FromBranchId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.FromCommitteeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(x => x.ToCommitteeId);
        builder.HasOne(x => x.ToBranch).WithMany().HasForeignKey(x => x.ToBranchId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.BatchKey);
        builder.HasIndex(x => new { x.PersonId, x.Status });
        builder.HasIndex(x => new { x.FromCommitteeId, x.Status });
        builder.HasIndex(x => new { x.ToCommitteeId, x.Status });
        builder.HasIndex(x => new { x.FromBranchId, x.Status });
        builder.HasIndex(x => new { x.LetterYear, x.LetterNo }).IsUnique().HasFilter("[LetterYear] IS NOT NULL");
    }
}
