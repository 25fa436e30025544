using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Committees;

internal sealed class CommitteeTermConfiguration : IEntityTypeConfiguration<CommitteeTerm>
{
    public void Configure(EntityTypeBuilder<CommitteeTerm> builder)
    {
        builder.ToTable("CommitteeTerm");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.Property(x => x.Approval).HasMaxLength(100);
        builder.Property(x => x.ExtensionApproval).HasMaxLength(100);
        builder.Ignore(x => x.IsExtended);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);

        // One current term an organisation; earlier ones are found by the organisation.
        builder.HasIndex(x => x.OrganisationId);
        builder.HasIndex(x => x.OrganisationId, "UX_CommitteeTerm_Current").IsUnique().HasFilter("[EndedOn] IS NULL");
    }
}
