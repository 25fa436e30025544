using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Members.Proposals;

internal sealed class CorrectionProposalConfiguration : IEntityTypeConfiguration<CorrectionProposal>
{
    public void Configure(EntityTypeBuilder<CorrectionProposal> builder)
    {
        builder.ToTable("CorrectionProposal");
        builder.Property(x => x.SetKey).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.Reason).HasMaxLength(CorrectionProposal.MaxText);
        builder.Property(x => x.Answer).HasMaxLength(CorrectionProposal.MaxText);
        builder.Property(x => x.ProposedBy).HasMaxLength(60);
        builder.Property(x => x.DecidedBy).HasMaxLength(60);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.Status, x.BranchId });
        builder.HasIndex(x => new { x.PersonId, x.Status });
    }
}
