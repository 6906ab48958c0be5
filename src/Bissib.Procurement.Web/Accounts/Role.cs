namespace Bissib.Procurement.Web.Accounts;

/// <summary>What somebody is in an organisation.</summary>
internal enum Role
{
    Reader,
    Buyer,
    ClauseEditor,
    Administrator,
}

/// <summary>What a page or route asks for. Each is a policy of its own name.</summary>
internal enum Permission
{
    /// <summary>Look at tenders and results.</summary>
    Read,

    /// <summary>Send, correct, decide on and delete tenders.</summary>
    Work,

    /// <summary>Change the catalogue, which all organisations share: editors of the first one.</summary>
    EditClauses,

    /// <summary>Manage members, tokens, retention and the audit trail of one's organisation.</summary>
    Administer,

    /// <summary>See the settings and the queue, and make organisations: administrators of the first one.</summary>
    Operate,
}

/// <summary>Who may do what.</summary>
internal static class Roles
{
    /// <param name="role">The role.</param>
    /// <param name="organisation">Whose rows the role is for: only the first organisation runs the service.</param>
    /// <param name="permission">What is asked for.</param>
    public static bool May(this Role role, int organisation, Permission permission) => permission switch
    {
        Permission.Read => true,
        Permission.Work => role is Role.Buyer or Role.Administrator,
        Permission.EditClauses =>
            (role is Role.ClauseEditor or Role.Administrator) && organisation == OrganisationRow.First,
        Permission.Administer => role == Role.Administrator,
        Permission.Operate => role == Role.Administrator && organisation == OrganisationRow.First,
        _ => false,
    };
}
